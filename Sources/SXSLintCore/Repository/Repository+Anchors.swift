public import SXSDocument

extension Repository {
  /// The document that a reference of another one leads to; `nil` if that is no document of this repository or nobody can know.
  public func document(at place: Outline.Reference.Place, of outline: Outline) -> Outline? {
    files.document(at: place, of: outline, self.outline)
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
