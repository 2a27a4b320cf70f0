import Foundation
import TestSupport

/// Runs the built tool.
enum Tool {
  /// What came of a command.
  struct Outcome {
    let output: String
    let errors: String
    let exitCode: Int32
    let didTimeOut: Bool
  }

  /// The folder that the build puts its products in; the tool lies beside the tests.
  static let folder: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let path = bundle.bundlePath
    return path.hasSuffix(".xctest") ? (path as NSString).deletingLastPathComponent : path
  }()

  /// The tool.
  static let path = "\(folder)/sxslint"

  /// The optimized build, if one is named by `SXSLINT`, as `make test` does.
  static let optimized = ProcessInfo.processInfo.environment["SXSLINT"].map {
    $0.hasPrefix("/") ? $0 : "\(Fixtures.root)/\($0)"
  }

  /// The optimized build, or the tool where there is none: for what takes many runs, or long ones.
  static let fastest = optimized ?? path

  /// The sanitizer that all is built with, see `Tests/Sanitizers`.
  static let sanitizer = ProcessInfo.processInfo.environment["SXSLINT_SANITIZER"]

  /// Runs a command of the shell in a folder, with the tool in its path.
  ///
  /// - Parameters:
  ///   - command: A line for `sh`.
  ///   - folder: The working folder.
  ///   - seconds: How long it may take; it is ended then.
  /// - Returns: What it wrote, and how it ended.
  /// - Throws: If it cannot be started.
  static func shell(_ command: String, in folder: String, timeout seconds: Double = 60) throws -> Outcome {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    // Without the shell in between, the tool itself is what a timeout ends.
    let isSimple = command.hasPrefix("sxslint ") && !command.contains(where: { ";|&".contains($0) })
    process.arguments = ["-c", (isSimple ? "exec " : "") + command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(Tool.folder):" + (environment["PATH"] ?? "/usr/bin:/bin")
    environment["SXSLINT_TODAY"] = "2026-01-15"
    environment["NO_COLOR"] = "1"
    environment["FORCE_COLOR"] = nil
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let (output, errors) = (try scratch.file("output"), try scratch.file("errors"))
    // Foundation keeps them open, and where some 1,360 files are, it reads beyond the list of them.
    defer {
      try? output.close()
      try? errors.close()
    }
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    let patience: Double = sanitizer == nil ? 1 : 10
    let didTimeOut = ended.wait(timeout: .now() + seconds * patience) == .timedOut
    if didTimeOut {
      process.terminate()
      ended.wait()
    }
    return Outcome(
      output: scratch.text("output"), errors: scratch.text("errors"), exitCode: process.terminationStatus,
      didTimeOut: didTimeOut)
  }
}
