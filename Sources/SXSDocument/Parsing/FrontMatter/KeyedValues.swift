/// Finds the values of some keys in a file of YAML or JSON, whatever its structure.
///
/// Made for `.openpublishing.redirection.json`, which names the pages that are gone.
public enum KeyedValues {
  /// The text values of the given keys, in order, at any depth.
  ///
  /// - Parameters:
  ///   - keys: The keys, such as `source_path`.
  ///   - bytes: The file, UTF-8; a byte order mark is stepped over.
  /// - Returns: The values that are text.
  /// - Throws: ``YAMLError`` if the file cannot be read to its end.
  public static func values(
    of keys: [ByteString], in bytes: ContiguousArray<UInt8>
  ) throws(YAMLError) -> [ByteString] {
    var parser = YAMLParser(maximumSize: SourceFile.maximumSize)
    let start = bytes.textStart
    let bytes = SurrogateEscapes.combined(in: bytes[start...])
    let stream = parser.parse(bytes, in: SourceRange(0, bytes.count))
    if let error = stream.error { throw error }
    var values: [ByteString] = []
    var isWanted = false
    // In a mapping, keys and values take turns.
    var open: [Container] = []
    for event in stream.events {
      switch event.kind {
      case .documentStart, .documentEnd: continue
      case .mappingEnd, .sequenceEnd:
        open.removeLast()
        continue
      default: break
      }
      let isKey = open.last?.expectsKey ?? false
      if event.kind == .scalar {
        if isKey { isWanted = keys.contains(event.text) } else if isWanted { values.append(event.text) }
      }
      if open.last?.isMapping == true { open[open.count - 1].expectsKey.toggle() }
      if !isKey || event.kind != .scalar { isWanted = false }
      if event.kind == .mappingStart { open.append(Container(isMapping: true, expectsKey: true)) }
      if event.kind == .sequenceStart { open.append(Container(isMapping: false, expectsKey: false)) }
    }
    return values
  }

  /// A mapping or sequence that is being read.
  private struct Container {
    let isMapping: Bool
    /// Whether the next node is a key of the mapping.
    var expectsKey: Bool
  }
}

/// The escapes by which JSON writes a code point above U+FFFF, in two halves that YAML does not take.
private enum SurrogateEscapes {
  /// The text with an escape of YAML for each pair of halves, and U+FFFD for half a pair.
  static func combined(in bytes: ArraySlice<UInt8>) -> ContiguousArray<UInt8> {
    var output: ContiguousArray<UInt8> = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      if let high = half(bytes[index...]) {
        index += 6
        let low = high < 0xDC00 ? half(bytes[index...]) : nil
        if let low, low >= 0xDC00 {
          index += 6
          let scalar = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
          output += "\\U\(scalar.digits(width: 8, radix: 16))".utf8
        } else {
          output += "\\uFFFD".utf8
        }
      } else {
        // The second byte may be a backslash, too, which begins nothing then.
        output += bytes[index...].prefix(2)
        index = min(index + 2, bytes.endIndex)
      }
    }
    return output
  }

  /// The half that an escape at the start of a text stands for.
  private static func half(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 6, bytes.starts(with: "\\u".utf8),
      let value = UInt32(String(decoding: bytes.dropFirst(2).prefix(4), as: UTF8.self), radix: 16)
    else { return nil }
    return (0xD800...0xDFFF).contains(value) ? value : nil
  }
}
