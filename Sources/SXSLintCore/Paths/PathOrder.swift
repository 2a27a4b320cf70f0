public import SXSDocument

/// The order of the files in a report.
public struct PathOrder: Sendable {
  private let key: @Sendable (ByteString) -> ByteString

  /// The order of the bytes of the paths.
  public init() { key = { $0 } }

  /// The order of the bytes of what stands for the paths.
  ///
  /// - Parameter key: What stands for a path as shown to the user: its absolute one gives the same order whatever folder
  ///   a run was started in.
  public init(by key: @escaping @Sendable (ByteString) -> ByteString) { self.key = key }

  /// Elements in the order of their paths, those of one path by `isBefore`.
  func sorted<Element>(
    _ elements: [Element], by path: (Element) -> ByteString,
    then isBefore: (Element, Element) -> Bool = { _, _ in false }
  ) -> [Element] {
    guard elements.count > 1 else { return elements }
    let places = places(of: elements.map(path))
    func isInFront(_ left: Int, _ right: Int) -> Bool {
      places[left] != places[right]
        ? places[left] < places[right] : isBefore(elements[left], elements[right])
    }
    guard elements.indices.dropFirst().contains(where: { isInFront($0, $0 - 1) }) else { return elements }
    // Numbers are moved about instead of elements.
    return elements.indices.sorted(by: isInFront).map { elements[$0] }
  }

  /// The place of each path among all; those with the same key share one.
  private func places(of paths: [ByteString]) -> [Int] {
    // Elements of one path come one behind the other as a rule, and need one key.
    var runs: [(key: ByteString, start: Int)] = []
    for index in paths.indices where index == 0 || paths[index] != paths[index - 1] {
      runs.append((key(paths[index]), index))
    }
    var places = [Int](repeating: 0, count: paths.count)
    var place = 0
    var last: Int?
    for run in runs.indices.sorted(by: { runs[$0].key < runs[$1].key }) {
      if let last, runs[last].key != runs[run].key { place += 1 }
      last = run
      let end = run + 1 < runs.count ? runs[run + 1].start : paths.count
      for index in runs[run].start..<end { places[index] = place }
    }
    return places
  }
}
