-- A page of the list somewhere deep inside: args are the first and the last, and what is asked for behind.
local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end
function init(args)
  math.randomseed(number * 7919)
  first, last, behind = tonumber(args[1]), tonumber(args[2]), args[3] or ""
end
function request()
  return wrk.format("GET", "/avvikelser?sida=" .. math.random(first, last) .. behind)
end
