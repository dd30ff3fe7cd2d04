using System.Collections.Immutable;

namespace HemaSite.Tests.Architecture;

/// <summary>No half-built objects in the model, nothing shared behind the arguments anywhere.</summary>
[Collection(HouseTests.Name)]
public sealed class ShapeTests(House house)
{
    private static readonly ImmutableArray<string> Model = ["Content", "Linking", "Settings", "Output"];

    private IEnumerable<Type> ModelTypes =>
        house.WrittenTypes.Where(type => type.IsVisible && type.Namespace?.Split('.') is [_, var room, ..] && Model.Contains(room));

    [Fact]
    public void Types_of_the_model_are_closed() => Faults.None(ModelTypes.SelectMany(Shape.OpenTypes));

    [Fact]
    public void Types_of_the_model_are_complete_at_birth() => Faults.None(ModelTypes.SelectMany(Shape.Setters));

    [Fact]
    public void Types_of_the_model_hand_out_nothing_that_changes() => Faults.None(ModelTypes.SelectMany(Shape.ChangingMembers));

    [Fact]
    public void No_state_is_static() => Faults.None(house.WrittenTypes.SelectMany(Shape.SharedState));

    [Fact]
    public void No_value_travels_with_the_thread() => Faults.None(house.WrittenTypes.SelectMany(Shape.AmbientState));

    [Fact]
    public void No_work_fails_unheard() => Faults.None(house.WrittenTypes.SelectMany(Shape.UnheardWork));

    [Fact]
    public void The_guards_see_every_fault()
    {
        Assert.Single(Shape.OpenTypes(typeof(Faulty)));
        Assert.Equal(2, Shape.Setters(typeof(Faulty)).Count());
        Assert.Equal(2, Shape.ChangingMembers(typeof(Faulty)).Count());
        Assert.Equal(3, Shape.SharedState(typeof(Faulty)).Count());
        Assert.Single(Shape.AmbientState(typeof(Faulty)));
        Assert.Single(Shape.UnheardWork(typeof(Faulty)));
    }

    [Fact]
    public void The_guards_leave_a_sound_type_alone() =>
        Assert.Empty(((Func<Type, IEnumerable<string>>[])
                [Shape.OpenTypes, Shape.Setters, Shape.ChangingMembers, Shape.SharedState, Shape.AmbientState, Shape.UnheardWork])
            .SelectMany(guard => guard(typeof(Sound))));

#pragma warning disable // Everything that the guards must find, in one place.
    public class Faulty
    {
        public static int Counter { get; set; }
        public static readonly AsyncLocal<int> Current = new();
        private static string? last;
        public string Title { get; private set; } = last ?? "";
        public required List<string> Tags { get; init; }
        public string[] Words => [];
        public async void Publish() => await Task.Delay(0);
    }

    public sealed record Sound(string Title, ImmutableArray<string> Tags)
    {
        private static readonly int Limit = 3;
        public const int Size = 2;
        public static int Twice { get; } = Limit * 2;
        public required byte[] Bytes { get; init; }
        public Func<int, int> Add => static x => x + Size;
        public async Task Publish() => await Task.CompletedTask;
    }
#pragma warning restore
}
