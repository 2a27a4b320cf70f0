/// A text that is a number as a rule, and then takes no memory of its own.
public struct NumberText: Hashable, Sendable {
  private enum Storage: Hashable, Sendable {
    /// The number that the digits make behind a 1, which keeps zeros at their start.
    case digits(UInt64)
    case text(ByteString)
  }

  private let storage: Storage

  /// The most digits that a number of 64 bits holds besides the 1, whichever they are.
  private static let maximumDigits = 18

  /// A text as it is written.
  public init(_ text: ByteString) {
    guard text.count <= Self.maximumDigits, text.bytes.allSatisfy(\.isDigitASCII) else {
      storage = .text(text)
      return
    }
    storage = .digits(text.bytes.reduce(1) { $0 * 10 + UInt64($1 - UInt8(ascii: "0")) })
  }

  /// The text as it is written.
  public var text: ByteString {
    switch storage {
    case .digits(let number): ByteString("\(number)".utf8.dropFirst())
    case .text(let text): text
    }
  }
}

extension NumberText: Comparable {
  /// Some order, the same in every run.
  public static func < (left: NumberText, right: NumberText) -> Bool {
    switch (left.storage, right.storage) {
    case (.digits(let left), .digits(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    case (.digits, .text): true
    case (.text, .digits): false
    }
  }
}
