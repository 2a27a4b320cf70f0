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
    // Of seven equal bytes in a row, one of five has its like on both sides; there are hardly any three elsewhere.
    var probe = 1
    while probe + 1 < bytes.count {
      defer { probe += 5 }
      let byte = bytes[probe]
      guard byte == bytes[probe - 1], byte == bytes[probe + 1], let kind = Kind(rawValue: byte) else {
        continue
      }
      var start = probe
      // A marker has seven such bytes; a longer run is looked at no further.
      while start > 0, probe - start < 8, bytes[start - 1] == kind.rawValue { start -= 1 }
      guard probe - start < 8 else { continue }
      guard start == 0 || bytes[start - 1].isLineEnd || start == 3 && document.file.hasByteOrderMark else {
        continue
      }
      var end = start
      while end < bytes.count, end - start < 8, bytes[end] == kind.rawValue { end += 1 }
      guard end - start == 7, markers.last?.range.start != start else { continue }
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
