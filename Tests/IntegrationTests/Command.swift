import Foundation
import TestSupport

/// A run of a program: its exit code and what it printed.
struct Run {
  /// The exit code.
  let status: Int32

  /// What it wrote to the standard output.
  let output: Data

  /// What it wrote to the standard error.
  let errors: String

  /// Runs a program to its end.
  init(_ program: String, _ arguments: [String], in folder: String = Fixtures.root) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder, directoryHint: .isDirectory)
    // Files, not pipes: a full pipe that nobody reads would stop the program.
    let scratch = try ScratchFolder()
    let (output, errors) = (scratch.url.appending(path: "output"), scratch.url.appending(path: "errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = try Data(contentsOf: output)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  /// Runs the command that was built along with the tests.
  static func sxslint(_ arguments: [String], in folder: String = Fixtures.root) throws -> Run {
    try Run(Tool.path, arguments, in: folder)
  }
}

/// An empty folder that is gone when the value is.
final class ScratchFolder: Sendable {
  /// The folder.
  let url: URL

  /// Makes a folder.
  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "sxslint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
