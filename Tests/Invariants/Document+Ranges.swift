import SXSDocument
import SXSLintCore

extension Document {
  /// Every range that parsing noted, with the name of what it is the range of.
  var ranges: [(name: String, range: SourceRange)] {
    var ranges: [(name: String, range: SourceRange)] = [("body", body)]
    func add(_ name: String, _ range: SourceRange?) {
      if let range { ranges.append((name, range)) }
    }
    for fault in encodingFaults { add("encoding fault", fault.range) }
    add("front matter", frontMatter?.range)
    add("top of the front matter", frontMatter?.top)
    for field in frontMatter?.fields ?? [] {
      add("key", field.keyRange)
      add("value", field.valueRange)
    }
    for fault in frontMatter?.faults ?? [] { add("front matter fault", fault.range) }
    for unit in units {
      add("unit", unit.range)
      for segment in [unit.target, unit.source] {
        add("tag", segment?.tag)
        add("id", segment?.idRange)
        add("content", segment?.content)
        add("end tag", segment?.endTag)
      }
    }
    for fault in faults {
      add("fault", fault.range)
      if case .escapedQuotes(_, let quotes) = fault.kind { for quote in quotes { add("quote", quote) } }
    }
    for anchor in anchors {
      add("name", anchor.nameRange)
      add("anchor", anchor.tag)
    }
    for heading in headings { add("heading", heading.range) }
    for anchor in headingAnchors {
      if case .missing(_, let insertion) = anchor { add("insertion", SourceRange(insertion, insertion)) }
    }
    for view in [targetView, sourceView] {
      for block in view.blocks { add("block", block.range) }
      for inline in view.inlines { add("inline", inline.range) }
      for link in view.links {
        add("link", link.range)
        add("destination", link.destinationRange)
      }
    }
    for range in code { add("code", range) }
    for range in comments { add("comment", range) }
    return ranges + Outline(self).ranges
  }
}

extension Outline {
  /// Every range that outlives the document.
  fileprivate var ranges: [(name: String, range: SourceRange)] {
    var ranges: [(name: String, range: SourceRange)] = [("top of the outline", top)]
    for field in fields { ranges.append(("field of the outline", field.place)) }
    for heading in bareHeadings { ranges.append(("bare heading", heading.range)) }
    for reference in references { ranges.append(("reference", reference.range)) }
    return ranges
  }
}

extension Finding {
  /// The ranges of the finding, its notes in the same document, and its edits.
  var ranges: [(name: String, range: SourceRange)] {
    [("finding", range)]
      + notes.compactMap { note in note.path == nil ? note.range.map { ("note", $0) } : nil }
      + (fix?.edits ?? []).map { ("edit", $0.range) }
  }
}
