-- Each request a new case, by another key of a member's system; the argument is what the keys begin with and how many there are.
local counter = 0
function setup(thread)
  counter = counter + 1
  thread:set("number", counter)
end
function init(args)
  prefix, keys, run = args[1], tonumber(args[2]), args[3]
  sent = 0
end
local body = [[{"title":"Oklart vem som gör vad efter praktiken","challenge":"Ingen tog vid när praktiken var slut, och personen fick inget besked om vad som skulle hända.","consequenceForIndividual":"Personen fick vänta utan besked och förlorade sin inkomst.","consequenceForActors":"Vi ringde runt i flera veckor.","proposedSolution":"Kom överens om vem som tar vid.","kind":"WAITING_TIME","actors":["linkopings-kommun"],"facts":{"waitFrom":"Praktik","waitDays":90},"filer":{"occupation":"Arbetsmarknadskonsulent"},"memberReference":"AVV 2026/118","noPersonalData":true}]]
function request()
  sent = sent + 1
  return wrk.format("POST", "/api/v1/deviations", {["Content-Type"] = "application/json",
      ["Authorization"] = "Bearer " .. prefix .. ((sent * 2 + number) % keys), ["Idempotency-Key"] = "bench-" .. run .. "-" .. number .. "-" .. sent}, body)
end
