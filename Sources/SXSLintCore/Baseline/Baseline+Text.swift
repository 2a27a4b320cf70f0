import SXSDocument

extension Baseline {
  /// The first line of the file; the number grows when older versions could not read it any more.
  private static let header = "# sxslint baseline 1"

  /// The baseline as a file: one finding in a line, sorted, so that a merge of two sides reads well.
  public var text: [UInt8] {
    let remark = "# path, rule, place, hash of the text. It may only shrink: sxslint baseline prune"
    var text = Array("\(Self.header)\n\(remark)\n".utf8)
    for entry in entries {
      for (index, column) in [entry.path, entry.rule, entry.place, entry.content].enumerated() {
        if index > 0 { text.append(UInt8(ascii: "\t")) }
        text += column.percentEncoded
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The baseline in a file.
  public init(_ file: ContiguousArray<UInt8>) throws(BaselineError) {
    var entries: [BaselineEntry] = []
    for (index, line) in file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard index > 0 else {
        guard line.elementsEqual(Self.header.utf8) else {
          throw BaselineError(line: 1, reason: "the first line is not '\(Self.header)'")
        }
        continue
      }
      if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
      let columns = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { ByteString(Array($0).percentDecoded) }
      guard columns.count == 4, columns.allSatisfy({ !$0.isEmpty }) else {
        throw BaselineError(line: index + 1, reason: "this is not four columns with tabs between them")
      }
      entries.append(
        BaselineEntry(path: columns[0], rule: columns[1], place: columns[2], content: columns[3]))
    }
    guard !file.isEmpty else { throw BaselineError(line: 1, reason: "the file is empty") }
    self.init(entries)
  }
}

extension ByteString {
  /// The text with `%09` for a tab, and so on for all that would not survive in a table.
  fileprivate var percentEncoded: [UInt8] {
    let isText = isUTF8
    return bytes.enumerated().flatMap { index, byte -> [UInt8] in
      let isSpecial = byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%") || !isText && byte > 0x7F
      guard isSpecial || index == 0 && byte == UInt8(ascii: "#") else { return [byte] }
      return Array("%\(byte.digits(width: 2, radix: 16, uppercase: true))".utf8)
    }
  }
}
