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
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let stream = parser.parse(bytes, in: SourceRange(start, bytes.count))
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
