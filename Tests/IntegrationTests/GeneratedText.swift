import Foundation
import TestSupport
import Testing

/// A part of the README between two comments that name it.
struct GeneratedText {
  private static let readme = URL(filePath: "\(Fixtures.root)/README.md")

  private let begin: String
  private let end: String

  init(_ name: String) {
    begin = "<!-- generated: \(name) -->\n"
    end = "<!-- end of generated: \(name) -->\n"
  }

  /// Compares the part with what it should be, or writes that if the environment says so.
  func expect(_ text: String) throws {
    let file = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(file.range(of: begin)).upperBound
    let stop = try #require(file.range(of: end, range: start..<file.endIndex)).lowerBound
    let expected = "\n\(text)\n"
    if ProcessInfo.processInfo.environment["SXSLINT_RECORD"] != nil {
      let updated = file.replacingCharacters(in: start..<stop, with: expected)
      return try Data(updated.utf8).write(to: Self.readme)
    }
    #expect(file[start..<stop] == expected)
  }
}
