// swift-tools-version: 6.2

// Programs that attack sxslint, apart from the package proper: Fuzz needs libFuzzer, see ./run and ./doubling.

import PackageDescription

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "sxslint", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz", dependencies: [.product(name: "Invariants", package: "sxslint")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "Shapes", dependencies: [.product(name: "Invariants", package: "sxslint")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
