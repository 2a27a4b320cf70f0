import Foundation
import Invariants
import TestSupport
import Testing

/// What is longer than the ten million bytes that libxml2 takes for a text, a value, a name or a comment.
///
/// Versions of the library differ in what they do then: give up, leave it out, or read on. A debug build takes minutes.
@Suite(.serialized) struct LibraryLimitTests {
  /// A piece of HTML of any length.
  struct Construct: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let html: @Sendable (_ filling: String) -> String

    init(_ name: String, _ html: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.html = html
    }

    static let all = [
      Construct("value") { "<a title=\"\($0)\">a</a>" },
      Construct("value without quotes") { "<a title=\($0)>a</a>" },
      Construct("id") { "<span data-ttu-id=\"\($0)\">a</span>" },
      Construct("anchor") { "# <a name=\"\($0)\"></a>Titre" },
      Construct("name of an attribute") { "<a \($0)=\"b\">a</a>" },
      Construct("name of an element") { "<\($0)>a</b>" },
      Construct("name in an end tag") { "<b>a</\($0)>" },
      Construct("name of an entity") { "<a title=\"&\($0);\">a</a>" },
      Construct("comment") { "<!-- \($0) -->" },
      Construct("text") { "<div>\($0)</div>" },
      Construct("script") { "<script>\($0)</script>" },
      Construct("processing instruction") { "<?a \($0)?>" },
      Construct("document type") { "<!DOCTYPE \($0)>" },
      Construct("character data section") { "<![CDATA[\($0)]]>" },
    ]
  }

  private static let filling = String(repeating: "x", count: 10_100_000)

  @Test(
    .enabled(if: Tool.optimized != nil, "SXSLINT names no optimized build"),
    arguments: Construct.all)
  func `a defect behind it is found, or the file is an error`(_ construct: Construct) throws {
    let program = try #require(Tool.optimized)
    let folder = try ScratchFolder()
    let text = "\(construct.html(Self.filling))\n\n\(Shape.defect)\n"
    try Data(text.utf8).write(to: folder.url.appending(path: "a.md"))
    let arguments = ["check", "--isolated", "--select", "empty-target", "--output", "concise", "a.md"]
    let run = try Run(program, arguments, in: folder.url.path)
    let output = String(decoding: run.output, as: UTF8.self)
    let isFound = run.status == 1 && output.contains("a.md:3:20: error[empty-target]")
    let isError = run.status == 2 && run.errors.contains("not read whole: 'a.md'")
    #expect(isFound || isError, "\(run.status): \(run.errors.prefix(1000))")
  }
}
