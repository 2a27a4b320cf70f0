// swift-tools-version: 6.2

// The map: targets, and who may import whom. Imports point one way (Tests/IntegrationTests/ArchitectureTests.swift):
//
//   CLibXML2, CMD4C, CLibYAML <- SXSDocument <- SXSLintCore <- SXSLintRules, SXSLintReporters <- sxslint

import PackageDescription

/// The settings of every Swift target: Swift 6 language mode, no warning survives, every unsafe call says so.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "sxslint",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "sxslint", targets: ["sxslint"]),
    .library(name: "SXSLint", targets: ["SXSDocument", "SXSLintCore", "SXSLintRules", "SXSLintReporters"]),
    // For the nested package Tests/Fuzzing only.
    .library(name: "Invariants", targets: ["Invariants"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"]), .brew(["md4c"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .target(name: "SXSDocument", dependencies: ["CLibXML2", "CMD4C", "CLibYAML"], swiftSettings: settings),
    .target(name: "SXSLintCore", dependencies: ["SXSDocument"], swiftSettings: settings),
    .target(name: "SXSLintRules", dependencies: ["SXSLintCore", "SXSDocument"], swiftSettings: settings),
    .target(
      name: "SXSLintReporters", dependencies: ["SXSLintCore", "SXSDocument"],
      exclude: ["JSON/report.schema.json"], swiftSettings: settings),
    .executableTarget(
      name: "sxslint",
      dependencies: [
        "SXSDocument", "SXSLintCore", "SXSLintRules", "SXSLintReporters",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["SXSDocument", "SXSLintCore"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .target(
      name: "Invariants",
      dependencies: ["SXSLintReporters", "SXSLintRules", "SXSLintCore", "SXSDocument", "TestSupport"],
      path: "Tests/Invariants", swiftSettings: settings),
    .testTarget(
      name: "SXSDocumentTests", dependencies: ["SXSDocument", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "SXSLintCoreTests", dependencies: ["SXSLintCore", "SXSDocument", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SXSLintRulesTests", dependencies: ["SXSLintRules", "SXSLintCore", "SXSDocument", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SXSLintReportersTests",
      dependencies: ["SXSLintReporters", "SXSLintRules", "SXSLintCore", "SXSDocument", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "IntegrationTests",
      dependencies: [
        "sxslint", "SXSLintReporters", "SXSLintRules", "SXSLintCore", "SXSDocument", "TestSupport",
        "Invariants",
      ],
      exclude: ["Expected", "Faults/allocations.c"],
      swiftSettings: settings),
  ]
)
