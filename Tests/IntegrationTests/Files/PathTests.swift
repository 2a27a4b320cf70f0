import SXSDocument
import Testing

@testable import sxslint

@Suite struct PathTests {
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
