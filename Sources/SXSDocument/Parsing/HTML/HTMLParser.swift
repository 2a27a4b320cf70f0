import CLibXML2

/// A name or a value as libxml2 understood it: names in lower case, entities in values decoded.
///
/// Good until the handler that it was handed to returns.
@safe
struct HTMLText {
  private let start: UnsafePointer<xmlChar>

  /// The number of bytes.
  let count: Int

  fileprivate init(_ start: UnsafePointer<xmlChar>) {
    unsafe self.start = start
    count = unsafe strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
  }

  /// The bytes.
  var bytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: start, count: count) }

  /// Whether the text is `word`.
  func isWord(_ word: StaticString) -> Bool {
    unsafe count == word.utf8CodeUnitCount && memcmp(start, word.utf8Start, count) == 0
  }

  /// Whether the text stands at an offset of some bytes, letter for letter.
  func stands(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress, offset + count <= text.count else { return false }
    return unsafe memcmp(start, base + offset, count) == 0
  }

  /// Whether the text stands at an offset of some bytes, in letters of any case.
  func isSpelt(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + count <= text.count else { return false }
    if unsafe stands(at: offset, in: text) { return true }
    for index in 0..<count {
      let byte = unsafe text[offset + index]
      let letter = unsafe start[index]
      if byte != letter, byte.lowercasedASCII != letter.lowercasedASCII { return false }
    }
    return true
  }
}

/// The attributes of a start tag, one by one, as libxml2 understood them: each once, the first of its name.
@safe
struct HTMLAttributes: Sequence, IteratorProtocol {
  /// A name and a value take turns, and nothing stands behind the last.
  private var rest: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  fileprivate init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { unsafe rest = list }

  mutating func next() -> (name: HTMLText, value: HTMLText?)? {
    guard let entry = unsafe rest, let name = unsafe entry[0] else { return nil }
    unsafe rest = entry + 2
    return unsafe (HTMLText(name), entry[1].map(HTMLText.init))
  }
}

/// Reads HTML fragments through libxml2's SAX interface.
///
/// The context is kept for the next fragment.
@safe
struct HTMLParser: ~Copyable {
  /// How the reading of a fragment ended.
  enum Outcome {
    /// At its end.
    case complete
    /// At this offset, as tags nest too deep there.
    case tooDeep(Int)
    /// Before its end, by a limit of libxml2 or for want of memory.
    case gaveUp
  }

  private let context: htmlParserCtxtPtr?

  init() {
    _ = Self.initializeLibrary
    unsafe context = htmlNewParserCtxt()
  }

  deinit { unsafe htmlFreeParserCtxt(context) }

  /// libxml2 wants to be initialised once, before several threads use it.
  private static let initializeLibrary: Void = sxslint_xml_initialize()

  /// Where libxml2 puts what it says.
  @safe
  private struct Sink {
    let reader: UnsafeMutablePointer<TagReader>
    let text: UnsafeBufferPointer<UInt8>
    let context: htmlParserCtxtPtr
    let origin: Int
    var depth = 0
    var stop: Int?
    var hasEnded = false

    var position: Int { unsafe origin + Int(sxslint_html_offset(context)) }

    mutating func start(
      _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
      guard stop == nil, let name = unsafe name else { return }
      depth += 1
      unsafe reader.pointee.confirmStart(HTMLText(name), HTMLAttributes(list), at: position, in: text)
      guard depth > Document.maximumNesting else { return }
      stop = position + 1
      unsafe xmlStopParser(context)
    }

    mutating func end(_ name: UnsafePointer<xmlChar>?) {
      depth -= 1
      guard stop == nil, let name = unsafe name else { return }
      unsafe reader.pointee.confirmEnd(HTMLText(name), at: position, in: text)
    }

    mutating func comment() {
      if stop == nil { unsafe reader.pointee.confirmComment(at: position, in: text) }
    }
  }

  /// Parses the HTML of a reader from an offset on, and has the reader confirm what is there.
  ///
  /// Offsets count from the start of the whole HTML.
  mutating func parse(_ html: ContiguousArray<UInt8>, from start: Int, with reader: inout TagReader)
    -> Outcome
  {
    guard start < html.count else { return .complete }
    guard let context = unsafe context else { return .gaveUp }
    // With NOIMPLIED libxml2 2.9 nests siblings in its tree, which nobody looks at, and says nothing of tags that it
    // would have made up.
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
        | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    return unsafe html.withUnsafeBufferPointer { text in
      let (gaveUp, stop) = unsafe withUnsafeMutablePointer(to: &reader) { reader in
        var sink = unsafe Sink(reader: reader, text: text, context: context, origin: start)
        let gaveUp = unsafe withUnsafeMutablePointer(to: &sink) { sink in
          unsafe sxslint_html_set_handlers(
            context, sink, Self.onStart, Self.onEnd, Self.onComment, Self.onDocumentEnd)
          let bytes = unsafe UnsafeRawPointer(text.baseAddress?.advanced(by: start))?.assumingMemoryBound(
            to: CChar.self)
          unsafe sxslint_html_read(context, bytes, Int32(text.count - start), options)
          return unsafe sxslint_html_gave_up(context) != 0 || !sink.pointee.hasEnded
        }
        return (gaveUp, sink.stop)
      }
      if let stop { return .tooDeep(stop) }
      return gaveUp ? .gaveUp : .complete
    }
  }

  private static let onStart: startElementSAXFunc = { sink, name, attributes in
    unsafe sink?.assumingMemoryBound(to: Sink.self).pointee.start(name, attributes)
  }

  private static let onEnd: endElementSAXFunc = { sink, name in
    unsafe sink?.assumingMemoryBound(to: Sink.self).pointee.end(name)
  }

  private static let onDocumentEnd: endDocumentSAXFunc = { sink in
    unsafe sink?.assumingMemoryBound(to: Sink.self).pointee.hasEnded = true
  }

  private static let onComment: commentSAXFunc = { sink, _ in
    unsafe sink?.assumingMemoryBound(to: Sink.self).pointee.comment()
  }
}
