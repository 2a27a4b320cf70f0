import SXSDocument
import SXSLintCore

/// A document for a report, whose ranges are named by the text in them.
struct SampleFile {
  let source: SourceFile
  let displayPath: ByteString

  init(_ path: ByteString, _ text: String, displayPath: ByteString? = nil) {
    source = SourceFile(path: path, text: text)
    self.displayPath = displayPath ?? path
  }

  /// The range of the `occurrence`-th place, from 1, where `text` stands; the end of the file if there is none.
  func range(_ text: String, _ occurrence: Int = 1) -> SourceRange {
    let wanted = Array(text.utf8)
    var found = 0
    for start in 0..<max(0, source.bytes.count - wanted.count + 1)
    where source.bytes[start..<start + wanted.count].elementsEqual(wanted) {
      found += 1
      if found == occurrence { return SourceRange(start, start + wanted.count) }
    }
    return SourceRange(source.bytes.count, source.bytes.count)
  }

  /// The unit whose sides have these texts.
  func pair(_ target: String, _ source: String) -> Diagnostic.Pair {
    Diagnostic.Pair(target: range(target), source: range(source))
  }
}

/// The woven form of a unit.
func woven(_ id: String, _ target: String, _ source: String, sourceID: String? = nil) -> String {
  "<span data-ttu-id=\"\(id)\">\(target)</span><span class=\"sxs-lookup\">"
    + "<span data-stu-id=\"\(sourceID ?? id)\">\(source)</span></span>"
}
