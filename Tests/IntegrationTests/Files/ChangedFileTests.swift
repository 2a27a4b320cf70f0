import SXSDocument
import Testing

@testable import sxslint

/// What git says of changes, read.
@Suite struct ChangedFileTests {
  /// Patches without context, and the changed lines of each file.
  private static let patches: [(patch: String, lines: [ByteString: [ClosedRange<Int>]])] = [
    ("", [:]),
    ("diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n+y\n", ["a": [1...1]]),
    ("--- a/a\n+++ b/a\n@@ -1,0 +2,3 @@ head\n+x\n+y\n+z\n@@ -9 +12 @@\n-x\n+y\n", ["a": [2...4, 12...12]]),
    ("--- a/a\n+++ b/a\n@@ -3,2 +2,0 @@\n-x\n-y\n", ["a": [2...3]]),
    ("--- a/a\n+++ b/a\n@@ -1 +0,0 @@\n-x\n", ["a": [1...1]]),
    ("--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n", [:]),
    ("--- a/a\n+++ b/a\n@@ -1 +1,2 @@\n--- b/b\n+++ b/b\n+@ -1 +1 @@\n", ["a": [1...2]]),
    (
      "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n"
        + "--- a/b c\t\n+++ b/b c\t\n@@ -1 +1 @@\n-x\n+y\n", ["a": [1...1], "b c": [1...1]]
    ),
    ("--- a/a\n+++ \"b/a\\t\\\"\\\\\\303\\251\"\n@@ -1 +1 @@\n-x\n+y\n", ["a\t\"\\é": [1...1]]),
    ("Binary files a/a and b/a differ\n", [:]),
  ]

  @Test(arguments: patches)
  func `finds the changed lines`(_ patch: String, _ lines: [ByteString: [ClosedRange<Int>]]) {
    #expect(ChangedFile.lines(ofPatch: Array(patch.utf8)) == lines)
  }

  /// Lists of files, with `|` for a zero byte, and what they say: the path now, the one before, and the old content.
  private static let lists: [(raw: String, files: [[ByteString?]])] = [
    ("", []),
    (":100644 100644 12 34 M|a b|", [["a b", "a b", "12"]]),
    (":000000 100644 00 34 A|a|:100644 000000 12 00 D|b|", [["a", nil, nil], [nil, "b", "12"]]),
    (":100644 100644 12 34 R090|a|b|:100644 100644 12 34 T|c|", [["b", "a", "12"], ["c", "c", "12"]]),
    (":100644 100644 12 34 C075|a|b|", [["b", nil, nil]]),
    (":000000 000000 00 00 U|a|", [["a", nil, nil]]),
  ]

  @Test(arguments: lists)
  func `finds the changed files`(_ raw: String, _ files: [[ByteString?]]) {
    let bytes = raw.utf8.map { $0 == UInt8(ascii: "|") ? 0 : $0 }
    #expect(ChangedFile.parse(raw: bytes).map { [$0.path, $0.basePath, $0.baseContent] } == files)
  }
}
