import Foundation
import TestSupport
import Testing

/// The parts of the product, and what each may use.
@Suite struct ArchitectureTests {
  /// The C libraries, each a system library of the package.
  private static let libraries: Set = ["CLibXML2", "CMD4C", "CLibYAML"]

  /// The C library of the platform.
  private static let cLibraries: Set = ["Glibc", "Musl", "Darwin"]

  /// Who may import whom; imports point one way.
  private static let imports: [String: Set<String>] = [
    "SXSDocument": libraries,
    "SXSLintCore": ["SXSDocument"],
    "SXSLintRules": ["SXSLintCore", "SXSDocument"],
    "SXSLintReporters": ["SXSLintCore", "SXSDocument"],
    "sxslint": ["SXSLintReporters", "SXSLintRules", "SXSLintCore", "SXSDocument", "ArgumentParser"],
  ]

  @Test func `finds the sources`() {
    #expect(Set(SwiftSource.all.map(\.target)) == Set(Self.imports.keys))
  }

  @Test(arguments: SwiftSource.all)
  func `imports only what its target may`(_ source: SwiftSource) throws {
    let allowed = try #require(Self.imports[source.target]).union(Self.cLibraries)
    #expect(Set(source.imports).subtracting(allowed).sorted() == [], "\(source)")
  }

  /// Imports are internal by default, see Package.swift.
  @Test(arguments: SwiftSource.all)
  func `says of no import what goes without saying`(_ source: SwiftSource) {
    #expect(source.code.filter { $0.contains("internal import") } == [], "\(source)")
  }

  @Test(arguments: SwiftSource.all.filter { !$0.isParsing })
  func `calls C libraries in the parsers only`(_ source: SwiftSource) {
    #expect(Self.libraries.intersection(source.imports).isEmpty, "\(source)")
  }

  @Test(arguments: SwiftSource.all.filter { $0.isParsing && !$0.path.hasSuffix("/LibraryVersions.swift") })
  func `parses with one C library in a file`(_ source: SwiftSource) {
    #expect(Self.libraries.intersection(source.imports).count <= 1, "\(source)")
  }

  @Test(arguments: SwiftSource.all.filter { !$0.isParsing && !$0.isSystem })
  func `is memory safe outside the parsers and the calls to the system`(_ source: SwiftSource) {
    #expect(source.code.filter(\.hasUnsafeExpression) == [], "\(source)")
  }

  @Test(arguments: SwiftSource.all.filter { !$0.isParsing && !$0.isSystem })
  func `calls the system in one folder only`(_ source: SwiftSource) {
    #expect(Self.cLibraries.intersection(source.imports).isEmpty, "\(source)")
  }

  @Test(arguments: SwiftSource.all)
  func `uses no regular expressions`(_ source: SwiftSource) {
    for name in ["Regex", "NSRegularExpression", "#/", "wholeMatch(of:", "firstMatch(of:"] {
      #expect(source.code.filter { $0.contains(name) } == [], "\(source)")
    }
  }

  @Test func `builds on three system libraries and one package`() throws {
    let package = try String(contentsOfFile: "\(Fixtures.root)/Package.swift", encoding: .utf8)
    func values(of label: String) -> [String] {
      package.components(separatedBy: label).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    #expect(Set(values(of: "pkgConfig: \"")) == ["libxml-2.0", "md4c", "yaml-0.1"])
    #expect(values(of: ".apt([\"") == ["libxml2-dev", "libmd4c-dev", "libyaml-dev"])
    #expect(values(of: ".package(url: \"") == ["https://github.com/apple/swift-argument-parser"])
  }
}

extension SwiftSource {
  /// Whether the file belongs to the parsers, the only ones that call C libraries.
  fileprivate var isParsing: Bool { path.hasPrefix("SXSDocument/Parsing/") }

  /// Whether the file belongs to the part of the command that calls the system.
  fileprivate var isSystem: Bool { path.hasPrefix("sxslint/System/") }
}

extension String {
  /// Whether the line marks an expression with `unsafe`.
  fileprivate var hasUnsafeExpression: Bool {
    let words = split { " ([{,".contains($0) }
    return words.dropLast().contains("unsafe")
  }
}
