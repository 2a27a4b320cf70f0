internal import CLibXML2

/// Something that libxml2 said of raw HTML.
struct HTMLEvent {
  enum Kind: UInt8 {
    case start, end, comment
  }

  /// What was said.
  let kind: Kind
  /// Where the parser stood: on the `>` of a start tag or the `/` before it, behind an end tag or a comment.
  let position: Int
  /// The element's name in ``HTMLParser/names``.
  let name: Range<Int>
  /// The attributes in ``HTMLParser/attributes``.
  let attributes: Range<Int>
}

/// An attribute as libxml2 understood it: entities decoded.
struct HTMLEventAttribute {
  /// The name in ``HTMLParser/names``, lower-case.
  let name: Range<Int>
  /// The value in ``HTMLParser/names``.
  let value: Range<Int>
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

  /// What libxml2 said of the last fragment.
  private(set) var events: ContiguousArray<HTMLEvent> = []
  /// The attributes of all events.
  private(set) var attributes: ContiguousArray<HTMLEventAttribute> = []
  /// The bytes of all names and values.
  private(set) var names: ContiguousArray<UInt8> = []

  private let context: htmlParserCtxtPtr?

  init() {
    _ = Self.initializeLibrary
    unsafe context = htmlNewParserCtxt()
  }

  deinit { unsafe htmlFreeParserCtxt(context) }

  /// libxml2 wants to be initialised once, before several threads use it.
  private static let initializeLibrary: Void = xmlInitParser()

  /// Where libxml2 puts what it says.
  @safe
  private struct Sink {
    var events: ContiguousArray<HTMLEvent>
    var attributes: ContiguousArray<HTMLEventAttribute>
    var names: ContiguousArray<UInt8>
    let context: htmlParserCtxtPtr
    let origin: Int
    var depth = 0
    var stop: Int?
    /// The name that was last asked for, and where it is in `names`.
    var lastElement: (name: UnsafePointer<xmlChar>?, range: Range<Int>) = (nil, 0..<0)

    var position: Int { unsafe origin + Int(sxslint_html_offset(context)) }

    mutating func append(_ text: UnsafePointer<xmlChar>?) -> Range<Int> {
      let start = names.count
      guard let text = unsafe text else { return start..<start }
      var count = 0
      while unsafe text[count] != 0 { count += 1 }
      unsafe names.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
      return start..<names.count
    }

    /// Where an element's name is in `names`: libxml2 keeps one copy of each, so that many are known by their address.
    mutating func element(_ name: UnsafePointer<xmlChar>?) -> Range<Int> {
      if unsafe name != lastElement.name { unsafe lastElement = unsafe (name, append(name)) }
      return unsafe lastElement.range
    }

    mutating func start(
      _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
      depth += 1
      let first = attributes.count
      if var entry = unsafe list {
        while let attribute = unsafe entry.pointee {
          let name = unsafe append(attribute)
          let value = unsafe append(entry[1])
          attributes.append(HTMLEventAttribute(name: name, value: value))
          unsafe entry += 2
        }
      }
      add(.start, unsafe element(name), first..<attributes.count)
      guard depth > Document.maximumNesting, stop == nil else { return }
      stop = position + 1
      unsafe xmlStopParser(context)
    }

    mutating func add(_ kind: HTMLEvent.Kind, _ name: Range<Int>, _ attributes: Range<Int>) {
      guard stop == nil else { return }
      events.append(HTMLEvent(kind: kind, position: position, name: name, attributes: attributes))
    }
  }

  /// Forgets the events of earlier fragments.
  mutating func reset() {
    events.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
  }

  /// Parses a text from an offset on, and adds to the events.
  ///
  /// Offsets in the events count from the start of the whole text.
  mutating func parse(_ text: ContiguousArray<UInt8>, from start: Int) -> Outcome {
    guard start < text.count else { return .complete }
    guard let context = unsafe context else { return .gaveUp }
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue
        | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    return unsafe text.withUnsafeBytes { raw in
      var sink = unsafe Sink(
        events: events, attributes: attributes, names: names, context: context, origin: start)
      (events, attributes, names) = ([], [], [])
      let gaveUp = unsafe withUnsafeMutablePointer(to: &sink) { sink in
        unsafe sxslint_html_set_handlers(context, sink, Self.onStart, Self.onEnd, Self.onComment)
        let bytes = unsafe raw.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        // Only with the encoding given are the offsets those of the input.
        let tree = unsafe htmlCtxtReadMemory(context, bytes, Int32(raw.count - start), nil, "UTF-8", options)
        unsafe xmlFreeDoc(tree)
        return unsafe sxslint_html_gave_up(context) != 0
      }
      (events, attributes, names) = (sink.events, sink.attributes, sink.names)
      if let stop = sink.stop { return .tooDeep(stop) }
      return gaveUp ? .gaveUp : .complete
    }
  }

  private static let onStart: startElementSAXFunc = { sink, name, attributes in
    unsafe sink?.assumingMemoryBound(to: Sink.self).pointee.start(name, attributes)
  }

  private static let onEnd: endElementSAXFunc = { sink, name in
    guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return }
    unsafe sink.pointee.depth -= 1
    let name = unsafe sink.pointee.element(name)
    unsafe sink.pointee.add(.end, name, 0..<0)
  }

  private static let onComment: commentSAXFunc = { sink, _ in
    guard let sink = unsafe sink?.assumingMemoryBound(to: Sink.self) else { return }
    unsafe sink.pointee.add(.comment, 0..<0, 0..<0)
  }
}
