/// What a heading's anchor is, compared with what it has to be.
public enum HeadingAnchor: Sendable {
  /// Nothing to compare: no unit, a damaged one, one that leaves the heading or one out of order, a heading that a merge
  /// conflict or the translation alone made or that has bytes of another encoding, an English heading that gives no name
  /// or is too long, a tab without a name, an id of another element than `<a>`, a name that may be that of an image beside
  /// the pairs.
  case exempt
  /// The anchor is made of the English heading, or the author's own.
  case fitting
  /// There is no anchor of any kind; `slug` is what the heading should have, at the offset `insertion`.
  case missing(slug: ByteString, insertion: Int)
  /// The anchor is not made of the English heading, which gives `slug`.
  case mismatched(Anchor, slug: ByteString)
}

/// Compares the anchors of a document's headings with the headings.
struct HeadingAnchorReader {
  let file: SourceFile
  let units: [TranslationUnit]
  let anchors: [Anchor]
  let encodingFaults: [SourceRange]

  /// The longest English heading that is compared, in bytes; no title is as long, and the patterns need quadratic time.
  private static let maximumHeading = 4096

  /// What the anchors of some headings are, one by one.
  func headingAnchors(_ headings: [Heading]) -> [HeadingAnchor] {
    let damage = damage(of: headings)
    var verdicts = headings.map { damage.overlaps(extent($0)) ? .sure(.exempt, nil) : anchor(of: $0) }
    guard verdicts.contains(where: { if case .doubtful = $0 { true } else { false } }) else {
      return verdicts.map(\.result)
    }
    // An author may name a heading at will, but not after another heading.
    let taken = Set(verdicts.compactMap { if case .sure(_, let name?) = $0 { name } else { nil } })
    for (index, verdict) in verdicts.enumerated() {
      guard case .doubtful(let anchor, let slug) = verdict else { continue }
      verdicts[index] = .sure(taken.contains(anchor.name) ? .mismatched(anchor, slug: slug) : .fitting, nil)
    }
    return verdicts.map(\.result)
  }

  /// The bytes by which a heading may not be what it was: those that are not UTF-8, and what a merge left, as seven equals
  /// signs make a heading of the lines above them.
  private func damage(of headings: [Heading]) -> OverlapIndex {
    let markers = headings.contains(where: isUnderlined) ? ConflictMarker.all(in: file) : []
    let isConflict = markers.contains { $0.kind != .middle }
    return OverlapIndex(encodingFaults + (isConflict ? markers.map(\.range) : []))
  }

  private func isUnderlined(_ heading: Heading) -> Bool {
    file[heading.range].behindContainerMarks().first != UInt8(ascii: "#")
  }

  /// The lines of a heading with its underline.
  private func extent(_ heading: Heading) -> SourceRange {
    guard isUnderlined(heading) else { return heading.range }
    let rest = file.bytes[heading.range.end...]
    let underline = rest.dropFirst(rest.starts(with: "\r\n".utf8) ? 2 : 1)
    return SourceRange(heading.range.start, underline.firstIndex(where: \.isLineEnd) ?? file.bytes.count)
  }

  /// What can be said of a heading without regard to the others.
  private enum Verdict {
    /// The result, with the name if it is made of the heading.
    case sure(HeadingAnchor, ByteString?)
    /// The author's own anchor, or a numbered one, unless it is that of another heading.
    case doubtful(Anchor, slug: ByteString)

    var result: HeadingAnchor {
      if case .sure(let result, _) = self { result } else { .fitting }
    }
  }

  private func anchor(of heading: Heading) -> Verdict {
    guard isComparable(heading) else { return .sure(.exempt, nil) }
    let slug = HeadingSlug.generated(heading.sourceText)
    var own = anchors[heading.anchors]
    if own.contains(where: { units.isInSource($0.tag) }) { own.removeAll { units.isInSource($0.tag) } }
    guard !own.isEmpty else {
      // A tab of a tabbed section is no place, so that it needs no name.
      let hasName = slug.bytes.contains { $0.isLetterASCII || $0.isDigitASCII }
      let isExempt = !hasName || heading.sourceText.bytes.holds("](#tab/".utf8)
      return .sure(isExempt ? .exempt : .missing(slug: slug, insertion: insertion(in: heading)), nil)
    }
    for anchor in own
    where anchor.name == slug || HeadingSlug.accepts(anchor.name, for: heading.sourceText, isNumbered: false)
    {
      return .sure(.fitting, anchor.name)
    }
    guard !slug.isEmpty, let anchor = own.first(where: \.isAnchorElement), isInOrder(heading.units) else {
      return .sure(.exempt, nil)
    }
    // `default` for "Default data types" is the author's short name; but for its case, a name is the heading's.
    let isOwnWord =
      anchor.name.bytes.contains(where: \.isUppercaseASCII) && anchor.name.lowercasedASCII != slug
    let isShort =
      !anchor.name.isEmpty && !anchor.name.bytes.contains(UInt8(ascii: "-"))
      && slug.hasPrefix(ByteString(anchor.name.bytes + "-".utf8))
    // Of both sides of a pair.
    let isInSource = anchors[heading.anchors].contains { $0.name == anchor.name && units.isInSource($0.tag) }
    let isAuthors = own.count > 1 || isInSource || !isGenerated(anchor) || isOwnWord || isShort
    let isNumbered = HeadingSlug.accepts(anchor.name, for: heading.sourceText)
    if isNamedAfterImage(anchor, heading) { return .sure(.exempt, nil) }
    return isAuthors || isNumbered
      ? .doubtful(anchor, slug: slug) : .sure(.mismatched(anchor, slug: slug), nil)
  }

  private func isComparable(_ heading: Heading) -> Bool {
    let units = units[heading.units]
    return !units.isEmpty
      && units.allSatisfy {
        !$0.isMalformed && $0.target != nil && $0.source != nil && heading.range.contains($0.range)
      }
      && heading.sourceText.count <= Self.maximumHeading && !isMadeByTranslation(heading)
  }

  /// Whether the number signs that make the heading stand in a translation whose source has none.
  private func isMadeByTranslation(_ heading: Heading) -> Bool {
    guard isUnderlined(heading), let unit = units[heading.units].first, let target = unit.target,
      let source = unit.source
    else { return false }
    let sign = UInt8(ascii: "#")
    return file[target.content].first == sign && file[source.content].first != sign
  }

  /// Whether an anchor begins and ends with what stands before and behind the images beside the pairs of a heading: their
  /// text is translated without a source.
  private func isNamedAfterImage(_ anchor: Anchor, _ heading: Heading) -> Bool {
    var before: [UInt8]?
    var behind: [UInt8] = []
    var position = heading.range.start
    func add(_ end: Int) {
      guard position < end else { return }
      var gap = file[SourceRange(position, end)]
      while let start = gap.firstIndex(of: "![".utf8), let end = gap[start...].firstIndex(of: "](".utf8),
        let close = gap[end...].firstIndex(of: UInt8(ascii: ")"))
      {
        // Code, or a mark that is escaped, is no image.
        if start > gap.startIndex, [UInt8(ascii: "`"), UInt8(ascii: "\\")].contains(gap[start - 1]) { break }
        if before == nil { before = behind + gap[..<start] }
        behind = []
        gap = gap[(close + 1)...]
      }
      behind += gap
    }
    for unit in units[heading.units] {
      add(unit.range.start)
      if let source = unit.source { behind += file[source.content] }
      position = unit.range.end
    }
    add(heading.range.end)
    guard let before else { return false }
    let first = HeadingSlug.generated(HeadingMarkdown.withoutMarkers(before))
    let last = HeadingSlug.generated(ByteString(behind))
    let hyphen = UInt8(ascii: "-")
    let name = anchor.name.bytes
    // A blank beside an image is a hyphen in the name.
    let start =
      first.bytes.reversed().drop { $0 == hyphen }.reversed() + (before.last == 0x20 ? [hyphen] : [])
    let end = (behind.first == 0x20 ? [hyphen] : []) + last.bytes.drop { $0 == hyphen }
    return first.count + last.count > 0 && start.count + end.count < name.count
      && name.starts(with: start) && name.suffix(end.count).elementsEqual(end)
  }

  /// Whether the pairs of a heading stand where they belong: a heading with a pair that was moved or copied there has
  /// the text of another, and that is reported.
  private func isInOrder(_ range: Range<Int>) -> Bool {
    for index in max(0, range.lowerBound - 1)..<min(units.count - 1, range.upperBound) {
      guard let id = units[index].target?.id, let next = units[index + 1].target?.id,
        id.prefix == next.prefix, id.isParagraph == next.isParagraph
      else { continue }
      if next.number <= id.number { return false }
    }
    return true
  }

  /// Whether an anchor is spelt as the translation system does, `<a name="…">`; authors write `<a href="" id="…">`, too.
  private func isGenerated(_ anchor: Anchor) -> Bool { file[anchor.tag].starts(with: "<a name=".utf8) }

  /// Where the translation system puts a heading's anchor: behind the `#` markers.
  private func insertion(in heading: Heading) -> Int {
    let end = units[heading.units].first.map { min($0.range.start, heading.range.end) } ?? heading.range.end
    let front = file[SourceRange(heading.range.start, end)].behindContainerMarks()
    return front.drop { $0 == UInt8(ascii: "#") }.firstIndex { !$0.isWhiteSpaceASCII } ?? end
  }
}
