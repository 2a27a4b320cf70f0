import SXSDocument
import Testing

@testable import sxslint

@Suite struct PathTests {
  @Test(arguments: [
    ("partner-center-pr.fr-fr", true), ("msteams-docs.ja-JP", true), ("docs.zh-hant-tw", true),
    ("a.sr-latn-rs", true),
    ("docs.es-419", true), ("notes.new-docs", false),
    ("docs.fr", false), ("docs-fr-fr", false), ("docs.fr-", false), ("docs.f-fr", false),
    ("docs.v1-00", false),
    ("docs.a-b-c-d", false), ("docs", false), ("", false),
  ])
  func `knows a repository by the locale at the end of its name`(_ name: String, _ isRoot: Bool) {
    #expect(RepositoryRoot.hasLocaleSuffix(ByteString(name)) == isRoot)
  }

  @Test(arguments: [
    ("a.md", true), ("A.MD", true), ("toc.yml", true), (".md", true), ("a.mdx", false), ("a.markdown", false),
    ("a.yaml", false), ("md", false), (".sxslint.yml", false),
    ("docs/a.md", true), ("docs/.sxslint.yml", false), ("docs.sxslint.yml", true),
  ])
  func `knows a document by its name`(_ name: String, _ isDocument: Bool) {
    #expect(ByteString(name).isDocumentName == isDocument)
  }

  @Test(
    arguments: [
      ("/a/b", "/a", "b"), ("/a/b/c", "/a", "b/c"), ("/ab", "/a", nil), ("/a", "/a", nil), ("/a", "/", "a"),
    ] as [(String, String, String?)])
  func `makes a path relative to a folder`(_ path: String, _ folder: String, _ relative: String?) {
    #expect(ByteString(path).relative(to: ByteString(folder)) == relative.map { ByteString($0) })
  }

  @Test(arguments: [("/a/b", "/a"), ("/a", "/"), ("/", nil)] as [(String, String?)])
  func `finds the folder that a path lies in`(_ path: String, _ folder: String?) {
    #expect(ByteString(path).parentFolder == folder.map { ByteString($0) })
  }

  /// A folder, an absolute path, and the way from the one to the other.
  private static let ways: [(folder: ByteString, path: ByteString, way: ByteString)] = [
    ("/r/docs", "/r/docs", "."), ("/r/docs", "/r/docs/a.md", "a.md"), ("/r/docs", "/r/a.md", "../a.md"),
    ("/r/docs", "/r", ".."), ("/r/docs/in", "/r/docs2/a.md", "../../docs2/a.md"),
    ("/r/docs", "/r/docs/..a.md", "..a.md"), ("/r/docs", "/r/docs.md", "../docs.md"),
    // Nothing in common: the way through the root is none that a person reads.
    ("/r/docs", "/s/a.md", "/s/a.md"), ("/", "/s/a.md", "s/a.md"), ("/r", "/a.md", "/a.md"),
  ]

  @Test(arguments: ways)
  func `names a file by the way to it, and finds it again`(
    _ folder: ByteString, _ path: ByteString, _ way: ByteString
  ) {
    #expect(path.way(from: folder) == way)
    #expect(folder.following(way) == path)
  }
}
