import Foundation
import SXSLintRules
import Testing

/// What is found must not depend on what is named, nor on where the tool is started.
@Suite struct SelectionTests {
  private static let documents = ["docs/a.md", "docs/b.md", "index.md"]

  /// A repository whose documents have faults by themselves and between each other.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    for (number, path) in Self.documents.enumerated() {
      try scratch.write(
        """
        ---
        title: Page
        ms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567
        ms.locfileid: "100"
        ms.contentlocale: fr-FR
        ---
        # <a name="page"></a><span data-ttu-id="abcde-101">La page</span><span class="sxs-lookup"><span \
        data-stu-id="abcde-101">The page</span></span>

        <span data-ttu-id="abcde-102"></span><span class="sxs-lookup"><span data-stu-id="abcde-103">Number \
        \(number), see [there](/docs/b.md#nowhere) and [here](gone.md).</span></span>
        """, to: path)
    }
    try scratch.write("", to: ".sxslint.yml")
    return scratch
  }

  private func findings(_ arguments: String, in folder: String) throws -> [String] {
    let outcome = try Tool.shell(
      "sxslint --select all --show info --exit-zero --output concise \(arguments)", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return outcome.output.components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  @Test func `finds the same in a file that is named as in its whole repository`() throws {
    let scratch = try repository()
    let whole = try findings(".", in: scratch.path)
    let single = try Self.documents.flatMap { try findings($0, in: scratch.path) }
    #expect(single.sorted() == whole.sorted())
    #expect(allRules.isEmpty || !whole.isEmpty)
  }

  @Test func `finds the same whichever folder it is started in`() throws {
    let scratch = try repository()
    let outside = try findings("docs", in: scratch.path)
    let inside = try findings("", in: "\(scratch.path)/docs")
    #expect(inside.map { "docs/\($0)" } == outside)
  }

  @Test func `finds the same with any number of workers`() throws {
    let scratch = try repository()
    #expect(try findings("-j 1", in: scratch.path) == findings("-j 8", in: scratch.path))
  }
}
