using HemaSite.Benchmarks;

// tests/bench.sh prepares everything and calls this with three folders: the programs, the corpora and the page to write.
var (programs, corpora, page) = (args[0], args[1], args[2]);
var races = new List<Race>();
foreach (var (title, contenders) in Start.List(programs, corpora))
{
    Console.WriteLine($"== {title}: {string.Join(", ", contenders.Select(contender => contender.Name))}");
    races.Add(Race.Run(title, contenders, Path.Combine(corpora, "out")));
}

var previews = new List<(string Site, double Milliseconds)>();
foreach (var (title, site) in Start.Previews(corpora))
{
    Console.WriteLine($"== {title}: serve");
    previews.Add((title, PreviewRace.Run(Path.Combine(programs, "native", "hemasite"), site)));
}

File.WriteAllText(page, PerformancePage.Write(races, previews, Machine.Describe(), Start.Versions(programs)));
return 0;
