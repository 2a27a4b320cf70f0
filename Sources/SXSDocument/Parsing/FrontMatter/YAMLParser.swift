import CLibYAML

/// Reads YAML with libyaml.
@safe
package struct YAMLParser: ~Copyable {
  /// The largest text that is read, in bytes.
  private let maximumSize: Int

  /// The largest front matter that is read, in bytes.
  static let largestFrontMatter = 1 << 20

  /// The deepest nesting of mappings and sequences that is read.
  package static let maximumDepth = 64

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// A parser, for any number of texts one after the other.
  ///
  /// - Parameter maximumSize: The largest text to read, in bytes; front matter is 600 bytes as a rule.
  package init(maximumSize: Int = largestFrontMatter) {
    self.maximumSize = maximumSize
    unsafe parser = .allocate(capacity: 1)
  }

  deinit { unsafe parser.deallocate() }

  /// Reads a part of a file, or as much as can be read: the rest is the stream's error.
  package mutating func parse(_ bytes: ContiguousArray<UInt8>, in range: SourceRange) -> YAMLStream {
    guard range.count <= maximumSize else {
      return YAMLStream(
        events: [],
        error: YAMLError(reason: "more than \(maximumSize >> 20) MiB of YAML", offset: range.start))
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe parse(UnsafeBufferPointer(rebasing: buffer[range.start..<range.end]), at: range.start)
    }
  }

  private func parse(_ text: UnsafeBufferPointer<UInt8>, at base: Int) -> YAMLStream {
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      return YAMLStream(events: [], error: YAMLError(reason: "out of memory", offset: base))
    }
    defer { unsafe yaml_parser_delete(parser) }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)

    var offsets = unsafe ScalarOffsets(text, base: base)
    var events: [YAMLEvent] = []
    events.reserveCapacity(64)
    var depth = 0
    var hasAnchor = false
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else {
        return unsafe YAMLStream(events: events, error: error(&offsets, text, base: base))
      }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_END_EVENT { return YAMLStream(events: events, error: nil) }
      guard let next = unsafe YAMLEvent(event, &offsets) else { continue }
      switch next.kind {
      case .mappingStart, .sequenceStart: depth += 1
      case .mappingEnd, .sequenceEnd: depth -= 1
      default: break
      }
      guard depth <= Self.maximumDepth else {
        let reason = "nested more than \(Self.maximumDepth) deep"
        return YAMLStream(events: events, error: YAMLError(reason: reason, offset: next.range.start))
      }
      hasAnchor = hasAnchor || next.hasAnchor
      // Only libyaml's tree builder looks aliases up; a text such as `*bold` is one that names nothing.
      if next.kind == .alias, !hasAnchor {
        return YAMLStream(
          events: events, error: YAMLError(reason: "found undefined alias", offset: next.range.start))
      }
      events.append(next)
    }
  }

  /// What libyaml says of the place where it stopped.
  private func error(
    _ offsets: inout ScalarOffsets, _ text: UnsafeBufferPointer<UInt8>, base: Int
  ) -> YAMLError {
    // It says nothing of the place then.
    if unsafe parser.pointee.error == YAML_MEMORY_ERROR {
      return YAMLError(reason: "out of memory", offset: base)
    }
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "cannot be read"
    // The reader counts bytes, the scanner and the parser count characters.
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      return YAMLError(reason: problem, offset: unsafe base + Int(parser.pointee.problem_offset))
    }
    let offset = unsafe offsets.offset(of: parser.pointee.problem_mark)
    guard let context = unsafe parser.pointee.context else {
      return YAMLError(reason: problem, offset: offset)
    }
    let reason = unsafe "\(problem) \(String(cString: context))"
    // What was still open when the text ended, a quote as a rule, shows where it began.
    guard unsafe text[(offset - base)...].allSatisfy(\.isWhiteSpaceASCII) else {
      return YAMLError(reason: reason, offset: offset)
    }
    return YAMLError(reason: reason, offset: unsafe offsets.offset(of: parser.pointee.context_mark))
  }
}

extension YAMLEvent {
  /// The step that libyaml reports; `nil` for the start of the stream.
  fileprivate init?(_ event: yaml_event_t, _ offsets: inout ScalarOffsets) {
    var text: ByteString = ""
    var style = Field.Style.plain
    var hasAnchor = false
    var hasTag = false
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      hasAnchor = unsafe event.data.mapping_start.anchor != nil
      hasTag = unsafe event.data.mapping_start.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      hasAnchor = unsafe event.data.sequence_start.anchor != nil
      hasTag = unsafe event.data.sequence_start.tag != nil
    case YAML_SCALAR_EVENT:
      kind = .scalar
      let scalar = unsafe event.data.scalar
      hasAnchor = unsafe scalar.anchor != nil
      hasTag = unsafe scalar.tag != nil
      style = unsafe Field.Style(scalar.style)
      text = unsafe ByteString(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
    default:
      return nil
    }
    self.text = text
    self.style = style
    self.hasAnchor = hasAnchor
    self.hasTag = hasTag
    let start = unsafe offsets.offset(of: event.start_mark)
    range = unsafe SourceRange(start, offsets.offset(of: event.end_mark))
  }
}

extension Field.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}

/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Marks come nearly in order, so that walking on from the last one makes it one pass over the text.
@safe
private struct ScalarOffsets {
  private let text: UnsafeBufferPointer<UInt8>
  private let base: Int
  private var characters = 0
  private var bytes = 0

  init(_ text: UnsafeBufferPointer<UInt8>, base: Int) {
    unsafe self.text = unsafe text
    self.base = base
  }

  /// The offset in the file of the character at a mark.
  mutating func offset(of mark: yaml_mark_t) -> Int {
    let wanted = Int(mark.index)
    while characters < wanted, unsafe bytes < text.count {
      bytes += 1
      while unsafe bytes < text.count && text[bytes].isUTF8Continuation { bytes += 1 }
      characters += 1
    }
    while characters > wanted, bytes > 0 {
      bytes -= 1
      while unsafe bytes > 0 && text[bytes].isUTF8Continuation { bytes -= 1 }
      characters -= 1
    }
    return base + bytes
  }
}
