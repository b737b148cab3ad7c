-- Each request another reader who wants to follow another case; args as for random-case.lua, then a name of the run.
local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end
function init(args)
  math.randomseed(number * 7919)
  copies, cases, run, origin = tonumber(args[1]), tonumber(args[2]), args[3], args[4]
  sent = 0
end
function request()
  sent = sent + 1
  local n = math.random(0, cases / 100 - 1) * 100 + math.random(25, 96)
  local copy = math.random(0, copies)
  local slug = copy == 0 and "fall-" .. n or "fall-" .. n .. "-" .. copy
  return wrk.format("POST", "/folj/" .. slug, {["Content-Type"] = "application/x-www-form-urlencoded", ["Origin"] = origin},
      "askForm=askForm&email=" .. run .. "." .. number .. "." .. sent .. "%40linkoping.example&ask=ask&jakarta.faces.ViewState=stateless")
end
