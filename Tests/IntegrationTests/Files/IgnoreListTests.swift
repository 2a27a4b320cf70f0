import Foundation
import SXSDocument
import SXSLintCore
import Testing

@testable import sxslint

/// An ignore file, a path (a folder if it ends in a slash), and whether git ignores it.
private let cases: [(patterns: String, path: String, isIgnored: Bool)] = [
  ("a.md", "a.md", true),
  ("a.md", "x/y/a.md", true),
  ("a.md", "aa.md", false),
  ("a.md", "A.md", false),
  ("/a.md", "a.md", true),
  ("/a.md", "x/a.md", false),
  ("x/a.md", "x/a.md", true),
  ("x/a.md", "y/x/a.md", false),
  ("*.md", "x/a.md", true),
  ("*.md", ".md", true),
  ("x*.md", "x/a.md", false),
  ("x/*.md", "x/y/a.md", false),
  ("a?.md", "ab.md", true),
  ("x?a.md", "x/a.md", false),
  ("[ab].md", "b.md", true),
  ("[a-c]x", "bx", true),
  ("[!a-c]x", "bx", false),
  ("[^a-c]x", "dx", true),
  ("[]x]a", "]a", true),
  ("[[:digit:]]*", "7a", true),
  ("[[:digit:]]*", "a7", false),
  ("[a", "[a", false),
  ("x[/]a", "x/a", false),
  ("\\*.md", "*.md", true),
  ("\\*.md", "a.md", false),
  ("\\#a", "#a", true),
  ("#a", "#a", false),
  ("\\!a", "!a", true),
  ("a ", "a", true),
  ("a\\ ", "a ", true),
  ("a\r\nb\r", "a", true),
  ("out/", "out/", true),
  ("out/", "x/out/", true),
  ("out/", "out", false),
  ("out/", "out/a.md", true),
  ("/out/", "x/out/", false),
  ("x/out/", "x/out/a.md", true),
  ("**/a.md", "a.md", true),
  ("**/a.md", "x/y/a.md", true),
  ("**/a.md", "ba.md", false),
  ("**/x/a.md", "y/x/a.md", true),
  ("x/**", "x/y/a.md", true),
  ("x/**", "x", false),
  ("x/**/a.md", "x/a.md", true),
  ("x/**/a.md", "x/y/z/a.md", true),
  ("x/**/a.md", "x/ya.md", false),
  ("x/**y/a.md", "x/zy/a.md", true),
  ("x/**y/a.md", "x/z/y/a.md", false),
  ("**", "x/a.md", true),
  ("x/**/y/**/z", "x/y/a/b/z", true),
  ("*.md\n!a.md", "a.md", false),
  ("*.md\n!a.md", "b.md", true),
  ("!a.md\n*.md", "a.md", true),
  ("out/\n!out/a.md", "out/a.md", true),
  ("out/*\n!out/a.md", "out/a.md", false),
  ("\u{FEFF}a.md", "a.md", true),
  ("", "a.md", false),
  ("/", "a.md", false),
]

@Suite struct IgnoreListTests {
  @Test(arguments: cases)
  func `decides as git does`(_ patterns: String, _ path: String, _ isIgnored: Bool) {
    let list = IgnoreList(Array(patterns.utf8), in: "/root")
    #expect(excludes(list, path) == isIgnored)
  }

  /// A folder is asked for as such, a file with all the folders that it lies in.
  private func excludes(_ list: IgnoreList, _ path: String) -> Bool {
    guard path.hasSuffix("/") else { return list.excludes(ByteString("/root/\(path)")) }
    return list.decision(on: ByteString("/root/\(path.dropLast())"), isFolder: true) ?? false
  }

  @Test func `expects what git says`() throws {
    guard try Tool.shell("git --version", in: "/").exitCode == 0 else {
      print("skipped: there is no git to compare with")
      return
    }
    let scratch = try Scratch()
    for (index, (patterns, path, _)) in cases.enumerated() {
      try scratch.write(patterns, to: "\(index)/.gitignore")
      if path.hasSuffix("/") {
        try FileManager.default.createDirectory(
          atPath: "\(scratch.path)/\(index)/\(path)", withIntermediateDirectories: true)
      } else {
        try scratch.write("", to: "\(index)/\(path)")
      }
    }
    let paths = cases.enumerated().map { "\($0)/\($1.path)" }
    try scratch.write(paths.joined(separator: "\0") + "\0", to: "paths")
    let outcome = try Tool.shell(
      "git init -q . && git check-ignore --no-index -z --stdin < paths", in: scratch.path)
    let ignored = Set(outcome.output.components(separatedBy: "\0"))
    for (path, entry) in zip(paths, cases) {
      #expect(ignored.contains(path) == entry.isIgnored, "\(entry.patterns) on \(entry.path)")
    }
  }

  @Test func `lets the innermost list that says something decide`() {
    var stack = IgnoreStack()
    stack.push(IgnoreList(Array("*.md\nout/".utf8), in: "/root"))
    stack.push(IgnoreList(Array("!a.md".utf8), in: "/root/x"))
    #expect(!stack.ignores("/root/x/a.md", isFolder: false))
    #expect(stack.ignores("/root/x/b.md", isFolder: false))
    #expect(stack.ignores("/root/x/out", isFolder: true))
    #expect(stack.ignores("/root/y/a.md", isFolder: false))
  }

  @Test(arguments: ["*a*a*a*a*a*a*a*a*a*a*a*a*b", "**/a/**/a/**/a/**/a/**/a/**/a/**/b"])
  func `takes no longer for a pattern that could match in many ways`(_ pattern: String) throws {
    let glob = try #require(Glob(Array(pattern.utf8)))
    let path =
      pattern.contains("/") ? String(repeating: "a/", count: 400) : String(repeating: "a", count: 800)
    // By trying all ways it would not come to an end.
    #expect(!glob.matches(Array(path.utf8)[...]))
  }
}
