import SXSDocument
import Testing

@Suite struct EditDistanceTests {
  @Test(
    arguments: [
      ("lost-lnik", "lost-link"), ("lost-links", "lost-link"), ("xyz", nil), ("", nil),
    ] as [(String, String?)])
  func `finds the name that was meant`(_ name: String, _ nearest: String?) {
    #expect(EditDistance.nearest(to: name, among: ["orphan-target", "lost-link"]) == nearest)
  }

  @Test(arguments: [(100, true), (101, false)])
  func `looks for no long names`(_ count: Int, _ isFound: Bool) {
    let name = String(repeating: "a", count: count)
    #expect((EditDistance.nearest(to: name, among: ["b" + name.dropFirst()]) != nil) == isFound)
  }
}
