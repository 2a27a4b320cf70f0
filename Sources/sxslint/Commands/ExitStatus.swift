/// How the process ends, other than well.
enum ExitStatus: Int32, Error {
  /// There are findings.
  case findings = 1
  /// The job could not be done, or not whole.
  case failure = 2
}
