-- Another case each time: args are how many copies there are of how many cases, and what is asked for behind the address.
local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end
function init(args)
  math.randomseed(number * 7919)
  copies, cases, behind = tonumber(args[1]), tonumber(args[2]), args[3] or ""
end
function request()
  local n = math.random(0, cases / 100 - 1) * 100 + math.random(25, 96)
  local copy = math.random(0, copies)
  local slug = copy == 0 and "fall-" .. n or "fall-" .. n .. "-" .. copy
  return wrk.format("GET", "/avvikelser/" .. slug .. behind)
end
