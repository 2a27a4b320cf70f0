extension Duration {
  /// The time in seconds as a decimal number, cut off behind the thousandths: `61.002`.
  package var secondsAndThousandths: String {
    let (seconds, attoseconds) = components
    return "\(seconds).\((attoseconds / 1_000_000_000_000_000).digits(width: 3))"
  }
}
