/// What is left of two lists when elements with equal keys are paired off: their difference as multisets.
struct Unpaired<Element> {
  /// The elements of the translation that the source lacks, in order.
  let target: [Element]

  /// The elements of the source that the translation lacks, in order.
  let source: [Element]

  /// Pairs the elements of two lists off.
  init<Key: Hashable>(
    _ target: some Sequence<Element>, _ source: some Sequence<Element>, by key: (Element) -> Key
  ) {
    let targets = target.map { (key: key($0), element: $0) }
    let sources = source.map { (key: key($0), element: $0) }
    self.target = Self.rest(of: targets, without: sources)
    self.source = Self.rest(of: sources, without: targets)
  }

  private static func rest<Key: Hashable>(
    of elements: [(key: Key, element: Element)], without others: [(key: Key, element: Element)]
  ) -> [Element] {
    var counts: [Key: Int] = [:]
    for other in others { counts[other.key, default: 0] += 1 }
    return elements.compactMap { key, element in
      guard let count = counts[key], count > 0 else { return element }
      counts[key] = count - 1
      return nil
    }
  }
}
