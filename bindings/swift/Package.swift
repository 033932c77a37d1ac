// swift-tools-version: 6.0
import PackageDescription

// On Apple's systems the library and its header come as one framework; elsewhere `generate` puts them into this folder.
#if os(Linux)
    let library: Target = .systemLibrary(name: "huquqFFI")
    let native = Context.packageDirectory + "/native"
    let link: [LinkerSetting] = [
        .linkedLibrary("huquq_ffi"),
        .unsafeFlags(["-L", native, "-Xlinker", "-rpath", "-Xlinker", native]),
    ]
#else
    let library: Target = .binaryTarget(name: "huquqFFI", path: "huquqFFI.xcframework")
    let link: [LinkerSetting] = []
#endif

let package = Package(
    name: "Huquq",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [.library(name: "Huquq", targets: ["Huquq"])],
    targets: [
        library,
        .target(name: "Huquq", dependencies: ["huquqFFI"], linkerSettings: link),
        .executableTarget(name: "HuquqBench", dependencies: ["Huquq"]),
        .testTarget(name: "HuquqTests", dependencies: ["Huquq", "huquqFFI"]),
    ],
    swiftLanguageModes: [.v6]
)
