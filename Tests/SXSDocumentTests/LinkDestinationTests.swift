import SXSDocument
import Testing

@Suite struct LinkDestinationTests {
  @Test(
    arguments: [
      ("b.md", .document, "b.md", nil, nil),
      (" b.md ", .document, "b.md", nil, nil),
      ("", .document, "", nil, nil),
      ("#part", .document, "", nil, "part"),
      ("b.md# part ", .document, "b.md", nil, "part"),
      ("b.md?view=x&y=z#part", .document, "b.md", "view=x&y=z", "part"),
      ("b.md#part?view=x", .document, "b.md", nil, "part?view=x"),
      ("b.md#a#b", .document, "b.md", nil, "a#b"),
      ("b.md#", .document, "b.md", nil, ""),
      ("a%20b/c%23.md#%D0%B0", .document, "a b/c#.md", nil, "а"),
      ("100%.md#5%2", .document, "100%.md", nil, "5%2"),
      (#"sub\b.md"#, .document, "sub/b.md", nil, nil),
      ("~/sub/b.md#x", .documentSet, "sub/b.md", nil, "x"),
      (#"~\b.md"#, .documentSet, "b.md", nil, nil),
      ("/azure/b#x", .site, "/azure/b", nil, "x"),
      (#"\azure\b"#, .site, "/azure/b", nil, nil),
      ("//example.com/b", .site, "//example.com/b", nil, nil),
      ("C:/docs/b.md", .drive, "C:/docs/b.md", nil, nil),
      (#"c:\docs\b.md"#, .drive, "c:/docs/b.md", nil, nil),
      ("HTTPS://example.com/a#b", .scheme("https"), "//example.com/a#b", nil, nil),
      ("mailto:me@example.com", .scheme("mailto"), "me@example.com", nil, nil),
      ("xref:System.String", .scheme("xref"), "System.String", nil, nil),
      ("sub/a:b.md", .document, "sub/a:b.md", nil, nil),
    ] as [(ByteString, LinkDestination.Base, ByteString, ByteString?, ByteString?)])
  func `takes a destination apart`(
    _ text: ByteString, _ base: LinkDestination.Base, _ path: ByteString, _ query: ByteString?,
    _ fragment: ByteString?
  ) {
    let destination = LinkDestination(text)
    #expect(destination.base == base)
    #expect(destination.path == path)
    #expect(destination.query == query)
    #expect(destination.fragment == fragment)
  }

  @Test(
    arguments: [
      ("#part", "part"), ("b.md#part", "part"), ("#top", nil), ("#Top", nil), ("#", nil), ("b.md", nil),
      ("#tab/windows", nil), ("media/a.png#lightbox", nil), ("b.md#:~:text=x", nil), ("#topic", "topic"),
    ] as [(ByteString, ByteString?)])
  func `knows which fragments name an anchor`(_ text: ByteString, _ anchor: ByteString?) {
    #expect(LinkDestination(text).anchor == anchor)
  }

  @Test(
    arguments: [
      ("#tab/windows", true), ("#table", false), ("b.md#tab/windows", false), ("tab/windows", false),
    ] as [(ByteString, Bool)])
  func `knows tabs`(_ text: ByteString, _ isTab: Bool) {
    #expect(LinkDestination(text).isTab == isTab)
  }

  @Test(
    arguments: [
      ("docs/a.md", "b.md", "docs/b.md"),
      ("docs/a.md", "./sub/./b.md", "docs/sub/b.md"),
      ("docs/a.md", "../b.md", "b.md"),
      ("docs/a.md", "sub/../../b.md", "b.md"),
      ("docs/a.md", "sub//b.md", "docs/sub/b.md"),
      ("docs/a.md", "#part", "docs/a.md"),
      ("docs/a.md", "", "docs/a.md"),
      ("docs/a.md", "?view=x", "docs/a.md"),
      ("docs/a.md", "sub/", "docs/sub/"),
      ("docs/a.md", "..", ""),
      ("docs/a.md", "../", ""),
      ("docs/a.md", "~/b.md", "b.md"),
      ("a.md", "b.md", "b.md"),
      ("a.md", "../b.md", nil),
      ("docs/a.md", "../../docs/b.md", nil),
      ("docs/a.md", "~/../b.md", nil),
      ("docs/sub/a.md", #"..\b.md"#, "docs/b.md"),
    ] as [(ByteString, ByteString, ByteString?)])
  func `resolves a path within the repository`(
    _ document: ByteString, _ text: ByteString, _ path: ByteString?
  ) {
    #expect(LinkDestination(text).resolved(from: document) == path)
  }
}
