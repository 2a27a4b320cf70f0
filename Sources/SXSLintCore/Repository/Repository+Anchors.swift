public import SXSDocument

extension Repository {
  /// The document that a reference of another one leads to; `nil` if that is no document of this repository or nobody can know.
  public func document(at place: Outline.Reference.Place, of outline: Outline) -> Outline? {
    switch place {
    case .inside(let path):
      if path == outline.path { return outline }
      return isRedirected(path) ? nil : self[path]
    case .documentSet(let path):
      // Only the first file of that name counts, whatever it is.
      let file = outline.folders.lazy.compactMap { self.file(at: ByteString($0 + path.bytes)) }.first
      return file.flatMap { self[$0] }
    case .outside, .elsewhere:
      return nil
    }
  }

  /// The path of the file that a reference leads to and that is not there; `nil` if it is there or nobody can know.
  public func missingFile(of reference: Outline.Reference, in outline: Outline) -> ByteString? {
    guard case .inside(let path) = reference.place, path != outline.path, file(at: path) == nil,
      !isRedirected(path)
    else { return nil }
    return path
  }

  /// Whether a document's headings are expected to have anchors: 95 of 100 headings of the other documents have, or,
  /// if there are none, any of its own.
  public func expectsAnchors(in outline: Outline) -> Bool {
    guard let share = habits.shareOfAnchoredHeadings(besides: outline) else {
      return outline.anchoredHeadingCount > 0
    }
    return share >= 0.95
  }
}

extension Outline {
  /// The folders above the document, from the root down, each with a slash at its end but the root.
  fileprivate var folders: [[UInt8]] {
    let slashes = path.bytes.indices.filter { path.bytes[$0] == UInt8(ascii: "/") }
    return [[]] + slashes.map { Array(path.bytes[...$0]) }
  }
}
