public import SXSDocument

extension Repository {
  /// What a reference leads to.
  public enum Target: Sendable {
    /// A document that was read.
    case document(Outline)
    /// A file that is there and is no document, or one that could not be read.
    case file(ByteString)
    /// A file of this path, which is not there.
    case missing(ByteString)
    /// A page that the publishing configuration sends elsewhere, or nothing that can be known.
    case unknown
  }

  /// What a reference in a document leads to.
  public func target(of reference: Outline.Reference, in outline: Outline) -> Target {
    switch reference.place {
    case .inside(let path):
      if path == outline.path { return .document(outline) }
      return isRedirected(path) ? .unknown : target(at: path) ?? .missing(path)
    case .documentSet(let path):
      return outline.folders.lazy.compactMap { target(at: ByteString($0 + path.bytes)) }.first ?? .unknown
    case .outside, .elsewhere:
      return .unknown
    }
  }

  /// The path of the file that a reference leads to and that is not there; `nil` if it is there or nobody can know.
  public func missingFile(of reference: Outline.Reference, in outline: Outline) -> ByteString? {
    guard case .inside(let path) = reference.place, path != outline.path, file(at: path) == nil,
      !isRedirected(path)
    else { return nil }
    return path
  }

  private func target(at path: ByteString) -> Target? {
    file(at: path).map { file in self[file].map { .document($0) } ?? .file(file) }
  }

  /// Whether the published page of a document has an anchor, its own or one of its inclusions.
  ///
  /// - Returns: `nil` if that cannot be known: a part of the page cannot be read, or it is not Markdown.
  public func hasAnchor(_ name: ByteString, in outline: Outline) -> Bool? {
    if outline.hasAnchor(name) { return true }
    var seen: Set<ByteString> = []
    var rest = [outline]
    var isWhole = true
    while let part = rest.popLast() {
      guard seen.insert(part.path).inserted else { continue }
      if part.hasAnchor(name) { return true }
      if part.isIncomplete || !part.path.isMarkdownPath { isWhole = false }
      for inclusion in part.references where inclusion.link.kind == .include {
        guard case .document(let included) = target(of: inclusion, in: part) else {
          isWhole = false
          continue
        }
        rest.append(included)
      }
    }
    return isWhole ? false : nil
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

extension ByteString {
  /// Whether a path is that of a Markdown document.
  package var isMarkdownPath: Bool { lowercasedASCII.hasSuffix(".md") }
}

extension Outline {
  /// The folders above the document, from the root down, each with a slash at its end but the root.
  fileprivate var folders: [[UInt8]] {
    let slashes = path.bytes.indices.filter { path.bytes[$0] == UInt8(ascii: "/") }
    return [[]] + slashes.map { Array(path.bytes[...$0]) }
  }
}
