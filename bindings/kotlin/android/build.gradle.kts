// The Android module: the libraries and the generated Kotlin that `cargo xtask android` puts here, and the layer written by hand.
plugins {
    id("com.android.library")
    kotlin("android")
}

android {
    namespace = "huquq"
    compileSdk = 36

    defaultConfig {
        // bindings/xtask/src/target.rs packs relocations in a form that Android 6 brought.
        minSdk = 23
        consumerProguardFiles("../consumer-rules.pro")
        ndk {
            abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64")
        }
    }

    sourceSets["main"].kotlin.srcDirs("../src/main/kotlin", "build/generated/uniffi")

    packaging {
        // Mapped from the app's file in pages of 16 KB, never unpacked; `cargo xtask android` checks the alignment.
        jniLibs.useLegacyPackaging = false
        // Already stripped.
        jniLibs.keepDebugSymbols += "**/libhuquq_ffi.so"
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

kotlin {
    jvmToolchain(17)
}

dependencies {
    // Versions as in ../pom.xml. The library of a JNA before 5.17 is not aligned to 16 KB.
    implementation("net.java.dev.jna:jna:5.19.1@aar")
    implementation("org.jetbrains.kotlinx:kotlinx-coroutines-android:1.11.0")
}

// Without the libraries the app builds and fails at its first call.
tasks.named("preBuild") {
    doFirst {
        for (abi in listOf("arm64-v8a", "armeabi-v7a", "x86_64")) {
            check(file("src/main/jniLibs/$abi/libhuquq_ffi.so").exists()) { "no library for $abi: run cargo xtask android" }
        }
    }
}
