import Foundation
import SXSDocument
import SXSLintCore
import SXSLintRules
import TestSupport
import Testing

/// Changes to the files that must not change what is found in them, and ones that must add one finding.
@Suite struct MetamorphicTests {
  /// What is found, without the places, which move with the change.
  private struct Found: Hashable, Comparable, CustomStringConvertible {
    let description: String

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
  }

  private static let demo = ["alderbox-docs.ar-sa", "alderbox-docs.fr-fr"].map { "demo/\($0)" }
  private static let clean = "clean/alderbox-docs.he-il"

  // MARK: - The same findings

  @Test(arguments: demo, [Variant.carriageReturns, .byteOrderMark, .multiByteInFront])
  func `the same is found in any variant`(_ name: String, _ variant: Variant) async throws {
    // Files that are not UTF-8, or that mix line ends, are about just that.
    let files = try Self.files(name).filter { file in
      String(validating: file.bytes, as: UTF8.self) != nil && !file.bytes.contains(UInt8(ascii: "\r"))
        && !file.hasByteOrderMark
    }
    let varied = files.map { file in
      let text = file.text(SourceRange(0, file.bytes.count))
      return file.isDocument
        ? SourceFile(path: file.path, text: variant.apply(to: text, path: "\(file.path)")) : file
    }
    let found = await Self.findings(in: files, name)
    #expect(found.count > 1)
    #expect(await Self.findings(in: varied, name) == found)
  }

  @Test(arguments: demo) func `the same is found with more text behind everything else`(_ name: String)
    async throws
  {
    let files = try Self.files(name)
    let longer = files.map { file in
      // What mixes line ends is told how often it has which.
      let isPlain = Self.parse(file).unreadParts.isEmpty && !file.bytes.contains(UInt8(ascii: "\r"))
      guard file.path.hasSuffix(".md"), isPlain else { return file }
      return SourceFile(path: file.path, bytes: file.bytes + Array("\n\n\n> é🙂ש\n".utf8))
    }
    let found = await Self.findings(in: files, name)
    let difference = Set(await Self.findings(in: longer, name)).symmetricDifference(found)
    #expect(difference.isEmpty, "\(difference)")
  }

  @Test(arguments: demo) func `the order of the files says nothing`(_ name: String) async throws {
    let files = try Self.files(name)
    let found = await Self.findings(in: files, name)
    #expect(await Self.findings(in: files.reversed(), name) == found)
    #expect(await Self.findings(in: Array(files[3...] + files[..<3]), name) == found)
  }

  @Test(arguments: demo, [2, 3, 8])
  func `the number of workers says nothing`(_ name: String, _ jobs: Int) async throws {
    let files = try Self.files(name)
    let report = await Self.lint(files, name, jobs: jobs)
    #expect(report.diagnostics == (await Self.lint(files, name)).diagnostics)
  }

  @Test(arguments: demo) func `what is named says nothing`(_ name: String) async throws {
    let files = try Self.files(name)
    let whole = await Self.lint(files, name).diagnostics
    var single: [Diagnostic] = []
    for file in files where file.isDocument {
      single += await Self.lint(files, name, only: file.path).diagnostics
    }
    #expect(!single.isEmpty)
    #expect(single == whole)
  }

  // MARK: - One finding more

  @Test func `nothing is found in the clean repository`() async throws {
    #expect(await Self.findings(in: try Self.files(Self.clean), Self.clean) == [])
  }

  /// What can be cut out of a unit.
  private enum Part: CaseIterable {
    case source, sourceText, target, targetText, lookup

    func range(in unit: TranslationUnit) -> SourceRange? {
      guard let target = unit.target, let source = unit.source else { return nil }
      return switch self {
      case .source: source.range
      case .sourceText: source.content
      case .target: target.range
      case .targetText: target.content
      case .lookup: SourceRange(target.range.end, unit.range.end)
      }
    }
  }

  @Test(arguments: Part.allCases)
  private func `whatever is cut out of a pair, it is found once`(_ part: Part) async throws {
    let files = try Self.files(Self.clean)
    var count = 0
    for (index, file) in files.enumerated() where file.isDocument {
      for unit in Self.parse(file).units where !Self.isSecondItem(unit, of: file) {
        guard let range = part.range(in: unit) else { continue }
        var cut = files
        cut[index] = file.applying([Edit(range, "")])
        let report = await Self.lint(cut, Self.clean)
        let rules = report.diagnostics.map { "\($0.rule) \($0.finding.message)" }
        #expect(rules.count == 1, "\(file.path) \(unit.range): \(rules)")
        #expect(
          report.diagnostics.allSatisfy { $0.path == file.path && $0.finding.range.overlaps(near: range) })
        count += 1
      }
    }
    #expect(count > 10)
  }

  /// Whether a pair is all of a list item below another: without it, its hyphen underlines the item above, which is
  /// then a heading for every reader, and reported as such.
  private static func isSecondItem(_ unit: TranslationUnit, of file: SourceFile) -> Bool {
    file[SourceRange(0, unit.range.start)].suffix(5).elementsEqual("\n  - ".utf8)
  }

  // MARK: - Files

  private static func files(_ name: String) throws -> [SourceFile] {
    let root = Fixtures.path("repositories/\(name)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    return try paths.compactMap { path in
      let url = URL(fileURLWithPath: "\(root)/\(path)")
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
      let data = try Data(contentsOf: url)
      return SourceFile(path: ByteString(path), bytes: ContiguousArray(data))
    }
  }

  private static func parse(_ file: SourceFile) -> Document {
    var parser = DocumentParser()
    return parser.parse(file)
  }

  /// The report on some files, or on only one of them.
  private static func lint(
    _ files: [SourceFile], _ name: String, jobs: Int = 1, only path: ByteString? = nil
  ) async -> Report {
    var options = LinterOptions()
    options.jobs = jobs
    options.show = .info
    let rules = allRules.filter { $0.info.severity != nil }.map { ActiveRule($0) }
    let linter = Linter(rules: rules, options)
    let documents = files.filter(\.isDocument).map { file in
      Input(path: file.path, displayPath: file.path, isChecked: path == nil || path == file.path)
    }
    let folder = ByteString(String(name.split(separator: "/")[1]))
    let byPath = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    let repository = RepositoryInput(name: folder, documents: documents, files: files.map(\.path))
    return await linter.lint([repository]) { input throws(ReadError) in
      guard let file = byPath[input.path] else { throw ReadError("it is not there") }
      return file
    }
  }

  private static func findings(in files: [SourceFile], _ name: String) async -> [Found] {
    let report = await lint(files, name)
    return report.diagnostics.map { diagnostic in
      Found(
        description: """
          \(diagnostic.path) \(diagnostic.rule) \(diagnostic.severity) \(diagnostic.finding.message) \
          \(diagnostic.unit ?? "")
          """)
    }.sorted()
  }
}

extension SourceFile {
  /// Whether the file is a document rather than, say, an image.
  fileprivate var isDocument: Bool { path.hasSuffix(".md") || path.hasSuffix(".yml") }
}

extension SourceRange {
  /// Whether the range touches the tags around what was cut out.
  fileprivate func overlaps(near cut: SourceRange) -> Bool {
    start <= cut.end && end >= cut.start - 400
  }
}
