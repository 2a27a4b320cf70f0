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
    var keys: [ByteString: ByteString] = [:]
    let keyed = elements.map { element in
      let path = path(element)
      let key = keys[path] ?? key(path)
      keys[path] = key
      return (key: key, element: element)
    }
    return keyed.sorted { left, right in
      left.key != right.key ? left.key < right.key : isBefore(left.element, right.element)
    }.map(\.element)
  }
}
