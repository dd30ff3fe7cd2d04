using System.Collections.Immutable;

namespace HemaSite.Tests.Architecture;

[Collection(HouseTests.Name)]
public sealed class FloorTests(House house)
{
    private static readonly ImmutableArray<ImmutableArray<string>> ThreeFloors = [["Cellar", "Garage"], ["Hall"], ["Attic"]];

    [Fact]
    public void The_list_of_floors_is_the_list_of_folders()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src/HemaSite"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name is not ("bin" or "obj"))
            .Concat(Floors.Wings);
        Assert.Equal(folders.Order(StringComparer.Ordinal), Floors.BottomUp.SelectMany(floor => floor).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_uses_only_rooms_below() => Faults.None(FloorPlan.NotDownward(house.RoomArrows, Floors.BottomUp));

    [Fact]
    public void No_folders_form_a_circle() => Faults.None(FloorPlan.FindCircle(house.FolderArrows));

    [Fact]
    public void Every_namespace_is_its_folder() =>
        Faults.None(house.Sources
            .Where(file => file.Namespace != file.ExpectedNamespace && file is not { Name: "Program", Folder: "" })
            .Select(file => $"{file.Path} declares {file.Namespace}, its folder asks for {file.ExpectedNamespace}"));

    // In C# the room would win over the type in every other room.
    [Fact]
    public void No_type_is_named_after_a_room() =>
        Faults.None(house.WrittenTypes.Where(type => Floors.BottomUp.Any(floor => floor.Contains(type.Name))));

    [Fact]
    public void The_house_sees_the_dependencies_of_the_real_code()
    {
        Assert.Contains(house.RoomArrows, arrow => arrow is { From: "Text", To: "Files" });
        Assert.Contains(house.RoomArrows, arrow => arrow is { From: "Diagnostics", To: "Text" });
    }

    [Theory]
    [InlineData("Hall", "Cellar", true)]
    [InlineData("Attic", "Cellar", true)]
    [InlineData("Cli", "Attic", true)]
    [InlineData("Cellar", "Hall", false)]
    [InlineData("Cellar", "Garage", false)]
    [InlineData("Attic", "Cli", false)]
    [InlineData("Shed", "Cellar", true)]
    [InlineData("Hall", "Shed", false)]
    public void An_arrow_must_lead_to_a_lower_floor(string from, string to, bool allowed) =>
        Assert.Equal(allowed, !FloorPlan.NotDownward([new(from, to, "")], ThreeFloors).Any());

    [Fact]
    public void A_circle_is_told_along_its_folders()
    {
        Arrow[] arrows = [new("A", "B", ""), new("B", "C", ""), new("C", "D", ""), new("D", "B", "")];
        Assert.Equal(arrows[1..], FloorPlan.FindCircle(arrows));
        Assert.Empty(FloorPlan.FindCircle(arrows[..3]));
    }
}
