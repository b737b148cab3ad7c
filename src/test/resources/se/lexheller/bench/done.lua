-- What a run of wrk found out, in one line that the benchmark reads. Times are in microseconds.
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("RESULT requests=%d micros=%d p50=%d p95=%d p99=%d failed=%d\n", summary.requests, summary.duration,
      latency:percentile(50), latency:percentile(95), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
