import SXSDocument

/// The files of a repository by their paths, whatever they hold.
///
/// Known before the documents are read: of a link that leads to a file by its very path there is nothing to remember.
struct RepositoryFiles: Sendable {
  /// The paths in order.
  private let paths: [ByteString]

  /// The indices of the paths in their order without letter case, then with it.
  private let foldedOrder: [Int32]

  /// The indices of the paths beyond ASCII by their texts: strings are equal in all Unicode normal forms.
  private let byText: [String: Int32]

  /// The paths, in lower case, of pages that the publishing configuration sends elsewhere.
  private let redirected: Set<ByteString>

  /// The files at some paths.
  init(_ paths: [ByteString], redirected: Set<ByteString>) {
    let paths = paths.sorted()
    self.paths = paths
    self.redirected = redirected
    foldedOrder = paths.indices.map(Int32.init(truncatingIfNeeded:)).sorted { left, right in
      let (left, right) = (paths[Int(left)], paths[Int(right)])
      return left.precedesWithoutCase(right) || !right.precedesWithoutCase(left) && left < right
    }
    let texts = paths.enumerated().lazy.compactMap { index, path in
      path.textBeyondASCII.map { ($0, Int32(truncatingIfNeeded: index)) }
    }
    byText = Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a file at a path, letter case counting.
  func contains(_ path: ByteString) -> Bool {
    let index = paths.partitioningIndex { $0 >= path }
    return index < paths.count && paths[index] == path
  }

  /// The file at `path` as it is spelt, if there is one in any letter case.
  func file(at path: ByteString) -> ByteString? { contains(path) ? path : fileInAnyCase(at: path) }

  /// The first of the files at `path` whose letter cases differ.
  func fileInAnyCase(at path: ByteString) -> ByteString? {
    let index = foldedOrder.partitioningIndex { !paths[Int($0)].precedesWithoutCase(path) }
    guard index < foldedOrder.count else { return nil }
    let file = paths[Int(foldedOrder[index])]
    return path.precedesWithoutCase(file) ? nil : file
  }

  /// A file whose path looks like one that is that of no file: both have the same text, in other normal forms.
  func lookalike(of path: ByteString) -> ByteString? {
    guard !byText.isEmpty, let text = path.textBeyondASCII, let index = byText[text] else { return nil }
    return paths[Int(index)]
  }

  /// Whether the publishing configuration sends readers of the page at `path` elsewhere.
  func isRedirected(_ path: ByteString) -> Bool {
    !redirected.isEmpty && redirected.contains(path.lowercasedASCII)
  }

  /// Whether there is more to a reference than a file that is there: an anchor that it names, or a path that is not
  /// that of a file.
  func leavesOpen(_ place: Outline.Reference.Place, _ anchor: ByteString?) -> Bool {
    switch place {
    case .inside(let path): anchor != nil || !contains(path)
    case .documentSet: anchor != nil
    case .outside: true
    case .elsewhere: false
    }
  }
}

extension ByteString {
  /// The text, if it has characters beyond ASCII, which alone have several normal forms; `nil` for what is not UTF-8.
  fileprivate var textBeyondASCII: String? {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    let text = string
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// Whether the text stands before another one, letter case apart.
  fileprivate func precedesWithoutCase(_ other: ByteString) -> Bool {
    for index in 0..<min(count, other.count) where bytes[index] != other.bytes[index] {
      let (own, others) = (bytes[index].lowercasedASCII, other.bytes[index].lowercasedASCII)
      if own != others { return own < others }
    }
    return count < other.count
  }
}
