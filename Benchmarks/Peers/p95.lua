-- Says the rate, the 95th percentile and the failures in lines that a program reads.
done = function(summary, latency, requests)
  local errors = summary.errors
  local failures = errors.status + errors.connect + errors.read + errors.write
  print(string.format("sanad-bench rate %.1f", summary.requests / (summary.duration / 1000000)))
  print(string.format("sanad-bench requests %d", summary.requests))
  print(string.format("sanad-bench p95_ms %.3f", latency:percentile(95) / 1000))
  print(string.format("sanad-bench timeouts %d", errors.timeout))
  print(string.format("sanad-bench failures %d", failures))
end
