import Foundation
import TestSupport
import Testing

/// Real repositories that lie beside the checkout, and what the linter says of them.
struct Corpus: Sendable, CustomTestStringConvertible {
  /// Four repositories in French, Russian, Hebrew and Japanese.
  static let dev = Corpus("dev")
  /// A repository in Chinese, with its English source.
  static let paired = Corpus("paired")
  /// A repository in Russian of 12,000 documents.
  static let big = Corpus("big")
  /// All that there are.
  static let all = [dev, paired, big]

  /// The name.
  let name: String

  private let archive: String
  private let report: Report

  private init(_ name: String) {
    self.name = name
    archive =
      URL(filePath: "\(Fixtures.root)/../shared/corpus/\(name).tar.xz").standardized.path
    report = Report(archive)
  }

  var testDescription: String { name }

  /// Whether the corpora lie beside the checkout, of which they are no part, and can be read in seconds.
  static let areChecked: Bool = {
    let missing = all.filter { !FileManager.default.fileExists(atPath: $0.archive) }
    for corpus in missing { print("The corpus is not there, and is not checked: \(corpus.archive)") }
    if Tool.optimized == nil, !isRecording {
      print("SXSLINT names no optimized build, so that the corpora are not checked: make test")
      return false
    }
    return missing.isEmpty
  }()

  /// Whether the counts are to be written anew.
  static let isRecording = ProcessInfo.processInfo.environment["SXSLINT_RECORD"] != nil

  /// What the linter says of all documents; the same whenever it is asked for.
  var findings: JSONReport {
    get throws { try report.value.get() }
  }

  /// A report that is made when it is first asked for.
  private final class Report: @unchecked Sendable {
    private let archive: String
    private let lock = NSLock()
    private var made: Result<JSONReport, any Error>?

    init(_ archive: String) { self.archive = archive }

    var value: Result<JSONReport, any Error> {
      lock.withLock {
        if let made { return made }
        let result = Result { try lint() }
        made = result
        return result
      }
    }

    private func lint() throws -> JSONReport {
      let folder = try ScratchFolder()
      let unpacking = try Run(
        "/usr/bin/env", ["tar", "-xJf", archive, "-C", folder.url.path, "--strip-components=1"])
      guard unpacking.status == 0 else { throw Failure(reason: unpacking.errors) }
      let run = try Run(
        Tool.fastest,
        ["check", "--isolated", "--exit-zero", "--show", "info", "--output", "json", "."],
        in: folder.url.path)
      guard run.status == 0 else { throw Failure(reason: run.errors) }
      return try JSONReport(run)
    }
  }

  /// Why there is no report.
  struct Failure: Error {
    let reason: String
  }
}
