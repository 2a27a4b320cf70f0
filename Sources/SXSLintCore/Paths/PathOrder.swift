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
    let paths = elements.map(path)
    let ranks = ranks(of: paths)
    let places = paths.map { ranks[$0] ?? 0 }
    // Numbers are moved about instead of elements.
    return elements.indices.sorted { left, right in
      places[left] != places[right]
        ? places[left] < places[right] : isBefore(elements[left], elements[right])
    }.map { elements[$0] }
  }

  /// The place of each path among all; those with the same key share one.
  private func ranks(of paths: [ByteString]) -> [ByteString: Int] {
    let keyed = Set(paths).map { (key: key($0), path: $0) }.sorted { $0.key < $1.key }
    var ranks: [ByteString: Int] = [:]
    ranks.reserveCapacity(keyed.count)
    var last = -1
    var lastKey: ByteString?
    for (key, path) in keyed {
      if key != lastKey { last += 1 }
      ranks[path] = last
      lastKey = key
    }
    return ranks
  }
}
