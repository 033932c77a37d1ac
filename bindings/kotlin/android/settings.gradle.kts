// So that the module can be built alone: `gradle assembleRelease` in this folder. An app includes it as it is:
//   include(":huquq"); project(":huquq").projectDir = file("PATH/bindings/kotlin/android")
pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
    plugins {
        id("com.android.library") version "8.13.0"
        kotlin("android") version "2.4.21"
    }
}

dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "huquq"
