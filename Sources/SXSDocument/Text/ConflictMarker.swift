/// A line that Git leaves where two versions of a text could not be merged.
package struct ConflictMarker {
  /// Which of the lines it is.
  package enum Kind: UInt8 {
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
  package let kind: Kind

  /// The line, without its end.
  package let range: SourceRange

  /// The lines of a file that look like markers, whether or not they make up a conflict.
  package static func all(in file: SourceFile) -> [ConflictMarker] {
    let bytes = file.bytes
    var markers: [ConflictMarker] = []
    func add(_ start: Int) {
      // Asked here, as hardly any line begins so.
      guard start < bytes.count, Kind(rawValue: bytes[start]) != nil else { return }
      if let marker = ConflictMarker(bytes, at: start) { markers.append(marker) }
    }
    add(bytes.textStart)
    // No marker begins between the two bytes of a line end.
    for end: UInt8 in [0x0A, 0x0D] {
      var start = 0
      while let found = file.offset(of: end, in: SourceRange(start, bytes.count)) {
        start = found + 1
        add(start)
      }
    }
    return markers.sorted { $0.range < $1.range }
  }

  /// The marker that a line looks like; `nil` if it looks like none.
  init?(_ bytes: ContiguousArray<UInt8>, at start: Int) {
    guard start < bytes.count, let kind = Kind(rawValue: bytes[start]) else { return nil }
    var end = start
    // A marker has seven such bytes; a longer run is looked at no further.
    while end < bytes.count, end - start < 8, bytes[end] == kind.rawValue { end += 1 }
    guard end - start == 7 else { return nil }
    let isBare = end == bytes.count || bytes[end].isLineEnd
    // Git names the versions at both ends; seven equals signs alone underline a heading, too.
    let isMarked =
      kind == .middle || kind == .base && isBare ? isBare : !isBare && bytes[end] == UInt8(ascii: " ")
    guard isMarked else { return nil }
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    self.kind = kind
    range = SourceRange(start, end)
  }
}
