import SXSDocument

/// A line that Git leaves where two versions of a text could not be merged.
struct ConflictMarker {
  /// Which of the lines it is.
  enum Kind: UInt8 {
    /// `<<<<<<< ours`
    case start = 0x3C
    /// `||||||| base`
    case base = 0x7C
    /// `=======`
    case middle = 0x3D
    /// `>>>>>>> theirs`
    case end = 0x3E
  }

  /// Which of the lines it is.
  let kind: Kind

  /// The line, without its end.
  let range: SourceRange

  /// The lines of a document that look like markers, whether or not they make up a conflict.
  static func all(in document: Document) -> [ConflictMarker] {
    let bytes = document.file.bytes
    var markers: [ConflictMarker] = []
    for line in document.file.lineStarts {
      var start = Int(line)
      if start == 0, document.file.hasByteOrderMark { start = 3 }
      guard start < bytes.count, let kind = Kind(rawValue: bytes[start]) else { continue }
      var end = start
      // A marker has seven such bytes; a longer run is looked at no further.
      while end < bytes.count, end - start < 8, bytes[end] == kind.rawValue { end += 1 }
      guard end - start == 7 else { continue }
      let isBare = end == bytes.count || bytes[end].isLineEnd
      // Git names the versions at both ends; seven equals signs alone underline a heading, too.
      let isMarked =
        kind == .middle || kind == .base && isBare ? isBare : !isBare && bytes[end] == UInt8(ascii: " ")
      guard isMarked else { continue }
      while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
      markers.append(ConflictMarker(kind: kind, range: SourceRange(start, end)))
    }
    return markers
  }
}
