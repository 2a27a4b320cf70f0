import SXSDocument

/// Text in XML and HTML.
///
/// Text is made visible first (see ``VisibleText``), so that no character gets out that XML forbids: not even as a
/// reference, which would be just as ill-formed.
enum Markup {
  /// Appends text that may hold anything, for content and for attributes in double quotes.
  static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var visible: [UInt8] = []
    VisibleText.append(text, to: &visible)
    escape(visible[...], to: &output)
  }

  /// Appends text that is visible already.
  static func escape(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      default: output.append(byte)
      }
    }
  }
}
