import Foundation
import TestSupport
import Testing

/// How sxslint comes into a repository: the hooks, tried with pre-commit, and the action, tried as a runner runs it.
@Suite struct AdoptionTests {
  private static let python = "\(Fixtures.root)/.build/clients/bin/python"

  /// Whether the release build and pre-commit are there; `make test` sees to both.
  private static let isThere: Bool = {
    if Tool.optimized != nil, FileManager.default.isExecutableFile(atPath: python) { return true }
    print("There is no release build, or no pre-commit, so that hooks and action are not tried: make test")
    return ProcessInfo.processInfo.environment["SXSLINT_CLIENTS"] != nil
  }()

  /// Whether the hook that builds sxslint from source is tried, too, which takes minutes; `.ci/run` wants it.
  private static let buildsHook: Bool = {
    let builds = ProcessInfo.processInfo.environment["SXSLINT_BUILD_HOOK"] != nil
    if !builds { print("The hook that builds from source is not tried: SXSLINT_BUILD_HOOK is not set") }
    return builds
  }()

  @Test(
    .enabled(if: isThere, "pre-commit is not installed"),
    arguments: [("hooks.py", buildsHook ? ["--build"] : []), ("action.py", [])])
  func `lets good documents pass and stops others`(_ script: String, _ options: [String]) throws {
    let program = try #require(Tool.optimized)
    let run = try Run(Self.python, ["\(Fixtures.root)/Tests/Clients/\(script)", program] + options)
    #expect(run.status == 0, "\(String(decoding: run.output, as: UTF8.self))\(run.errors)")
  }
}
