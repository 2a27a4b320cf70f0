import SXSDocument

extension Date: CustomStringConvertible {
  /// The day as `YYYY-MM-DD`.
  public var description: String {
    "\(year.digits(width: 4))-\(month.digits(width: 2))-\(day.digits(width: 2))"
  }
}
