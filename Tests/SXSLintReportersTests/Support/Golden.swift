import Foundation
import TestSupport
import Testing

/// Output that is kept below `Fixtures/reports/`.
enum Golden {
  /// Compares output with what is kept; with `SXSLINT_RECORD=1` in the environment, keeps it instead.
  static func check(
    _ output: [UInt8], _ name: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: Fixtures.path("reports/\(name)"))
    if ProcessInfo.processInfo.environment["SXSLINT_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output).write(to: url)
    }
    let kept = try Data(contentsOf: url)
    // Line by line: the first difference says more than two whole reports.
    let lines = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    let keptLines = Array(kept).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, (line, keptLine)) in zip(lines, keptLines).enumerated() where line != keptLine {
      let (found, expected) = (
        String(decoding: line, as: UTF8.self), String(decoding: keptLine, as: UTF8.self)
      )
      Issue.record("\(name):\(number + 1): \(found)\nexpected: \(expected)", sourceLocation: location)
      return
    }
    #expect(lines.count == keptLines.count, "\(name) has another number of lines", sourceLocation: location)
  }
}
